import type { ComponentChildren } from "preact";
import { openOwnPage } from "../platform/windows.ts";
import { Button } from "./Button.tsx";
import { HideKeyLine } from "./HideRoom.tsx";
import { Mark } from "./Icon.tsx";
import { NotesField } from "./NotesRooms.tsx";
import { LanguageField, StateField } from "./PersonRooms.tsx";
import type { SettingsState } from "./useSettings.ts";
import { useWords } from "./words.tsx";

/** Three short steps; each can be skipped, and closing the page skips them all. */
export function WelcomePage({ state }: { state: SettingsState }) {
  const { t } = useWords();
  return (
    <>
      <h1>{t("extension.name")}</h1>
      <ol class="steps">
        <Step>
          <p>{t("welcome.1")}</p>
          <Button look="main" onPress={() => void openOwnPage("popup.html")}>
            {t("welcome.search")}
          </Button>
        </Step>
        <Step>
          <p>{t("welcome.2")}</p>
          <LanguageField state={state} />
          <StateField state={state} />
        </Step>
        <Step>
          <p>{t("welcome.3")}</p>
          <NotesField state={state} />
        </Step>
      </ol>
      <p class="soft">
        <Mark /> {t("welcome.hide")} {t("hide.text")} <HideKeyLine state={state} />
      </p>
    </>
  );
}

function Step({ children }: { children: ComponentChildren }) {
  return <li class="card">{children}</li>;
}

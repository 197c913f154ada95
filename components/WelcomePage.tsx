import type { ComponentChildren } from "preact";
import { browserKind } from "../platform/browserKind.ts";
import { openOwnPage } from "../platform/windows.ts";
import { Button } from "./Button.tsx";
import { HideKeyLine } from "./HideRoom.tsx";
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
      <p>{t("welcome.1")}</p>
      <div class="actions">
        <Button look="main" onPress={() => void openOwnPage("popup.html")}>
          {t("welcome.search")}
        </Button>
      </div>
      <ol class="steps">
        <Step title={t("welcome.pin")}>
          <p>{t(`welcome.pin.${browserKind()}`)}</p>
        </Step>
        <Step title={t("welcome.you")}>
          <p>{t("welcome.2")}</p>
          <LanguageField state={state} />
          <StateField state={state} />
        </Step>
        <Step title={t("welcome.does")}>
          <Promises />
          <p>{t("welcome.off")}</p>
          <NotesField state={state} />
        </Step>
      </ol>
      <TryHide state={state} />
    </>
  );
}

/** What it does and what it never does, before anything is done. */
function Promises() {
  const { t } = useWords();
  return (
    <ul class="points">
      <li>{t("welcome.reads")}</li>
      <li>{t("welcome.adds")}</li>
      <li>{t("welcome.private")}</li>
      <li>{t("welcome.sends")}</li>
    </ul>
  );
}

/** Pressed once, the button at the top is known when it is needed. */
function TryHide({ state }: { state: SettingsState }) {
  const { t } = useWords();
  return (
    <section class="card">
      <h2>{t("hide.button")}</h2>
      <p>
        {t("welcome.hide")} <HideKeyLine state={state} />
      </p>
      <p>
        {t("hide.text")} {t("hide.links")}
      </p>
      <p>{t("welcome.shared")}</p>
    </section>
  );
}

function Step({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <li class="card">
      <h2>{title}</h2>
      {children}
    </li>
  );
}

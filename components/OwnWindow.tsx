import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { languages } from "../core/settings.ts";
import { label } from "../platform/i18n.ts";
import { languageFor } from "../platform/settings.ts";
import { Button } from "./Button.tsx";
import { CrisisBlock } from "./CrisisBlock.tsx";
import { Guard } from "./Guard.tsx";
import { hideAll, useHide } from "./hide.ts";
import { Icon, Mark } from "./Icon.tsx";
import { Notice } from "./Notice.tsx";
import type { SettingsState } from "./useSettings.ts";
import { SpeakIn, useWords } from "./words.tsx";

interface OwnWindowProps {
  state: SettingsState;
  children: ComponentChildren;
}

/** The frame of each of our windows: Hide first, the name, the language, help now; then what the window is for. */
export function OwnWindow({ state, children }: OwnWindowProps) {
  const language = languageFor(state.settings);
  const [isHelpOpen, setHelpOpen] = useState(false);
  document.documentElement.lang = language;
  const isHidden = useHide(state.settings.hideKey);
  const toggleHelp = () => {
    setHelpOpen(!isHelpOpen);
    scrollTo({ top: 0 });
  };
  if (isHidden) return null;
  return (
    <SpeakIn value={language}>
      <TopBar state={state} isHelpOpen={isHelpOpen} onHelp={toggleHelp} />
      <main onInput={() => setHelpOpen(false)}>
        {isHelpOpen && <HelpNow />}
        {state.hasFailed && <SaveFailed />}
        <Guard>{children}</Guard>
      </main>
    </SpeakIn>
  );
}

interface TopBarProps {
  state: SettingsState;
  isHelpOpen: boolean;
  onHelp: () => void;
}

/** Stays in sight while the window is scrolled: to be hidden, or to reach a human voice, never takes a search. */
function TopBar({ state: { settings, change }, isHelpOpen, onHelp }: TopBarProps) {
  const { t, language } = useWords();
  return (
    <header class="top">
      <Button icon="hide" onPress={hideAll}>
        {t("hide.button")}
      </Button>
      <span class="brand">
        <Mark />
        <span>{t("extension.name")}</span>
      </span>
      <div class="languages" role="group" aria-label={t("nav.language")}>
        {languages.map((code) => (
          <button
            key={code}
            type="button"
            class="button button-quiet"
            lang={code}
            aria-label={`${code.toUpperCase()}, ${label(code, "language", code)}`}
            aria-pressed={code === language}
            onClick={() => change({ ...settings, language: code })}
          >
            {code.toUpperCase()}
          </button>
        ))}
      </div>
      <button type="button" class="button button-quiet help" aria-expanded={isHelpOpen} onClick={onHelp}>
        <Icon name="help" />
        {t("crisis.link")}
      </button>
    </header>
  );
}

function HelpNow() {
  return (
    <>
      <CrisisBlock crisis="self-harm" />
      <CrisisBlock crisis="danger" />
    </>
  );
}

function SaveFailed() {
  const { t } = useWords();
  return <Notice>{t("error.save")}</Notice>;
}

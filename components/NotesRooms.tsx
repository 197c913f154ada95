import { corners, modeEverywhere, noteModes, notesEverywhere, settingsFrom } from "../core/settings.ts";
import { type Family, siteFamilies } from "../data/lists.ts";
import { Check, Choice, optionsOf, Select } from "./Field.tsx";
import { QuietLine, useQuiet } from "./QuietLine.tsx";
import { Room } from "./Room.tsx";
import type { SettingsState } from "./useSettings.ts";
import { useWords } from "./words.tsx";

/** Whether notes may stand on pages, for all kinds of sites at once; also asked on the welcome page. */
export function NotesField({ state: { settings, change } }: { state: SettingsState }) {
  const { t, label } = useWords();
  return (
    <Choice
      legend={t("options.notesLegend")}
      value={modeEverywhere(settings.notes)}
      options={optionsOf("options.notes", noteModes, label)}
      onChange={(mode) => change({ ...settings, notes: notesEverywhere(mode) })}
    />
  );
}

/** What may stand on pages and on the icon. */
export function NotesRoom({ state }: { state: SettingsState }) {
  const { t, label } = useWords();
  const { settings, change } = state;
  return (
    <Room title={t("options.notes")}>
      <p class="soft">{t("options.notesHelp")}</p>
      <NotesField state={state} />
      <FamilyFields state={state} />
      {Object.values(settings.notes).includes("note") && (
        <Select
          label={t("options.corner")}
          value={settings.corner ?? ""}
          options={[{ value: "", text: t("corner.auto") }, ...optionsOf("corner", corners, label)]}
          onChange={(corner) => change(settingsFrom({ ...settings, corner }))}
        />
      )}
      <Check text={t("options.dot")} isChecked={settings.dot} onChange={(dot) => change({ ...settings, dot })} />
    </Room>
  );
}

function FamilyFields({ state: { settings, change } }: { state: SettingsState }) {
  const { t, label } = useWords();
  return (
    <fieldset class="field">
      <legend>{t("options.notesByFamily")}</legend>
      <div class="by-family">
        {siteFamilies.map((family) => (
          <Select
            key={family}
            label={label("sites", family)}
            value={settings.notes[family]}
            options={optionsOf("options.notes", noteModes, label)}
            onChange={(mode) => change(settingsFrom({ ...settings, notes: { ...settings.notes, [family]: mode } }))}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Which notes the person turned away, and the press that brings them back. */
export function QuietRoom() {
  const { t } = useWords();
  const quiet = Object.entries(useQuiet()) as [Family, string][]; // a Quiet has no other keys
  return (
    <Room title={t("options.quiet")}>
      {quiet.length === 0 && <p>{t("options.quietNone")}</p>}
      {quiet.map(([family, until]) => (
        <QuietLine key={family} family={family} until={until} />
      ))}
    </Room>
  );
}

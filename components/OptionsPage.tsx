import { AboutRoom, DataRoom, type LoadFigures } from "./AboutRooms.tsx";
import { FileRoom } from "./FileRoom.tsx";
import { HideRoom } from "./HideRoom.tsx";
import { NotesRoom, QuietRoom } from "./NotesRooms.tsx";
import { LanguageRoom, PersonRoom } from "./PersonRooms.tsx";
import { AllowedRoom, type LoadRules, SitesRoom } from "./SitesRooms.tsx";
import { StoredRoom } from "./StoredRoom.tsx";
import type { SettingsState } from "./useSettings.ts";
import { WaysInRoom } from "./WaysInRoom.tsx";
import { useWords } from "./words.tsx";

interface OptionsPageProps {
  loadFigures: LoadFigures;
  loadRules: LoadRules;
  state: SettingsState;
}

/** The rooms of the options; a later one is one more section here. */
export function OptionsPage({ loadFigures, loadRules, state }: OptionsPageProps) {
  const { t } = useWords();
  return (
    <>
      <h1>{t("options.title")}</h1>
      <LanguageRoom state={state} />
      <PersonRoom state={state} />
      <NotesRoom state={state} />
      <QuietRoom />
      <HideRoom state={state} />
      <WaysInRoom />
      <SitesRoom loadRules={loadRules} />
      <AllowedRoom />
      <FileRoom state={state} />
      <StoredRoom />
      <DataRoom loadFigures={loadFigures} />
      <AboutRoom />
    </>
  );
}

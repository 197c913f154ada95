import type { SavedEntry } from "../core/savedList.ts";
import type { Resource } from "../data/schema.ts";
import { useWords, type Words } from "./words.tsx";

/** What can be done with an entry of the list. */
export type Act = "up" | "down" | "remove";

interface ListEntryProps {
  entry: SavedEntry;
  /** `undefined` where the directory has it no longer. */
  resource: Resource | undefined;
  /** The id of the button that does it. */
  idOf: (act: Act) => string;
  can: { up: boolean; down: boolean };
  onPress: (act: Act) => void;
}

/** One entry: what it is, and the ways to move and remove it. */
export function ListEntry({ entry: { name }, resource, idOf, can, onPress }: ListEntryProps) {
  const { t, language } = useWords();
  const isAlone = !can.up && !can.down;
  return (
    <li class="card">
      <h2 class="entry-name">
        {resource ? (
          <span lang={resource.languages.join() === "es" ? "es" : "en"}>{name}</span>
        ) : (
          t("list.gone", { name })
        )}
      </h2>
      {resource && <p>{resource.summary[language]}</p>}
      <div class="actions">
        {!isAlone && <ActButton act="up" isAble={can.up} {...{ name, idOf, onPress, t }} />}
        {!isAlone && <ActButton act="down" isAble={can.down} {...{ name, idOf, onPress, t }} />}
        <ActButton act="remove" isAble {...{ name, idOf, onPress, t }} />
      </div>
    </li>
  );
}

interface ActButtonProps extends Pick<ListEntryProps, "idOf" | "onPress"> {
  act: Act;
  /** The first one cannot go up; its button stays, for a button that left would take the focus with it. */
  isAble: boolean;
  name: string;
  t: Words["t"];
}

function ActButton({ act, isAble, name, idOf, onPress, t }: ActButtonProps) {
  return (
    <button
      id={idOf(act)}
      type="button"
      class="button"
      aria-disabled={!isAble}
      aria-label={t(texts[act].full, { name })}
      onClick={() => isAble && onPress(act)}
    >
      {t(texts[act].short)}
    </button>
  );
}
const texts = {
  up: { short: "list.up", full: "list.upName" },
  down: { short: "list.down", full: "list.downName" },
  remove: { short: "list.remove", full: "list.removeName" },
} as const;

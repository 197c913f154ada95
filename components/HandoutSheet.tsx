import type { Contact, Handout, HandoutEntry } from "../core/handout.ts";
import { Code } from "./Code.tsx";
import { Icon } from "./Icon.tsx";
import { dotsAtLineEnd, useWords } from "./words.tsx";

/** What the person writes on the page; it is kept nowhere. */
export interface Notes {
  whom: string;
  page: string;
  /** By the id of the entry. */
  entries: Readonly<Record<string, string>>;
}

/** The page itself, as it prints: nothing on it says who made the list, or why. */
export function HandoutSheet({ handout, notes }: { handout: Handout; notes: Notes }) {
  const { t, language } = useWords();
  const { title, date, entries, footer } = handout;
  return (
    <div class="sheet" lang={language}>
      <div class="sheet-body">
        <header class="sheet-head">
          <h1>{title}</h1>
          <p>
            {t("card.for")} {notes.whom.trim() === "" ? <span class="blank" /> : notes.whom}
          </p>
          <p>{date}</p>
          <Note text={notes.page} />
        </header>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} note={notes.entries[entry.id] ?? ""} />
        ))}
      </div>
      <footer class="sheet-foot">
        <p>{footer}</p>
      </footer>
    </div>
  );
}

function Entry({ entry, note }: { entry: HandoutEntry; note: string }) {
  const { name, nameLanguage, summary, contacts, when, forMe, place, caution, known, codes } = entry;
  return (
    <article class="entry" aria-label={name}>
      <h2 lang={nameLanguage}>{name}</h2>
      {codes.length > 0 && (
        <div class="codes">
          {codes.map((code) => (
            <Code key={code.data} code={code} />
          ))}
        </div>
      )}
      <p>{summary}</p>
      {contacts.map((contact) => (
        <ContactLine key={contact.kind} contact={contact} />
      ))}
      {[...when, ...forMe, ...(place === undefined ? [] : [place])].map((line) => (
        <p key={line}>{dotsAtLineEnd(line)}</p>
      ))}
      {caution && (
        <p class="entry-caution">
          <Icon name="caution" />
          <span>
            <strong>{caution.label}</strong> {caution.text}
          </span>
        </p>
      )}
      <p class="entry-known">{known}</p>
      <Note text={note} />
    </article>
  );
}

/** Numbers stand large and in one piece; addresses may be as long as they are. */
function ContactLine({ contact: { kind, label, value, doubt } }: { contact: Contact }) {
  const isNumber = kind === "phone" || kind === "text";
  const isAddress = kind === "website" || kind === "facebook";
  return (
    <p>
      {label}
      {colon} <strong class={isNumber ? "number" : "address"}>{isAddress ? asTyped(value) : value}</strong>
      {doubt !== undefined && <span class="doubt">{doubt}</span>}
    </p>
  );
}
const colon = ":";

/** An address as people type it from paper. */
function asTyped(address: string): string {
  return address.replace(/^https:\/\//, "").replace(/^([^/]+)\/$/, "$1");
}

function Note({ text }: { text: string }) {
  const { t } = useWords();
  if (text.trim() === "") return null;
  return (
    <p class="entry-note">
      <strong>{t("handout.noteLabel")}</strong> {text}
    </p>
  );
}

import { hasContact } from "../core/directory.ts";
import { isPhoneUnconfirmed, isRecent, isToBeAsked, lastRead } from "../core/evidence.ts";
import { type Code, type Contact, codeDataOf, type Handout, type HandoutEntry } from "../core/handout.ts";
import { calendarCode, type Meeting, nextMeeting } from "../core/meetings.ts";
import type { Resource } from "../data/schema.ts";
import { evidenceText } from "../platform/evidenceText.ts";
import { dateInWords } from "../platform/i18n.ts";
import { meetingWords } from "../platform/meetingWords.ts";
import { howItIs, whomFor } from "./ForMe.tsx";
import type { Words } from "./words.tsx";

/** The page for these records in the language of `words`, as of `now`. */
export function handoutOf(resources: readonly Resource[], words: Words, now: Date): Handout {
  const { t, language } = words;
  return {
    title: t("handout.title"),
    date: dateInWords(language, now),
    entries: resources.map((resource) => entryOf(resource, words, now)),
    footer: t("handout.footer", { date: dateInWords(language, lastRead(resources) ?? now) }),
  };
}

/** The next meeting by a recent page; an old schedule leads nobody to a door. */
export function meetingOf({ meets, evidence }: Resource, now: Date): Meeting | undefined {
  return meets && isRecent(evidence, now) ? nextMeeting(meets, now) : undefined;
}

function entryOf(resource: Resource, words: Words, now: Date): HandoutEntry {
  const { t, language } = words;
  const { id, name, summary, languages, scheduleNote, privacy } = resource;
  const meeting = meetingOf(resource, now);
  const place = placeOf(resource, words);
  const caution = cautionOf(resource, words, now);
  return {
    id,
    name,
    nameLanguage: languages.join() === "es" ? "es" : "en",
    summary: summary[language],
    contacts: contactsOf(resource, t),
    when: [...(meeting ? [meetingLine(meeting, words)] : []), ...(scheduleNote ? [scheduleNote[language]] : [])],
    forMe: [
      `${t("card.for")} ${whomFor(resource, words).join(", ")}`,
      howItIs(resource, words).join(" · "),
      ...(privacy ? [t(`privacy.${privacy}`)] : []),
    ],
    ...(place !== undefined && { place }),
    ...(caution && { caution }),
    known: knownLine(resource, words, caution !== undefined),
    codes: codesOf(resource, meeting, t),
  };
}

/** Where one goes; the office of whoever helps everywhere is no such place. */
function placeOf({ place, serves, formats }: Resource, { t, label }: Words): string | undefined {
  if (place?.city === undefined || serves === "US" || !formats.includes("in-person")) return undefined;
  return t("handout.place", { place: `${place.city}, ${label("state", place.state)}` });
}

function contactsOf(resource: Resource, t: Words["t"]): Contact[] {
  const { name, text, website, facebook, email, lookFor } = resource;
  const isFoundByName = website === undefined && facebook === undefined;
  const contacts: (Contact | false | undefined)[] = [
    phoneOf(resource, t),
    text && { kind: "text", label: t("handout.text"), value: textValue(text, t) },
    website !== undefined && { kind: "website", label: t("handout.website"), value: website },
    facebook !== undefined && { kind: "facebook", label: t("handout.facebook"), value: facebook },
    email !== undefined && { kind: "email", label: t("handout.email"), value: email },
    isFoundByName && {
      kind: "lookFor",
      label: t("handout.lookFor"),
      value: lookFor ?? name,
      doubt: t("handout.noAddress"),
    },
  ];
  return contacts.filter((contact) => typeof contact === "object");
}

function phoneOf(resource: Resource, t: Words["t"]): Contact | undefined {
  const { phone } = resource;
  if (phone === undefined) return undefined;
  const doubt = isPhoneUnconfirmed(resource) && { doubt: t("card.phoneUnconfirmed") };
  return { kind: "phone", label: t("handout.phone"), value: phone, ...doubt };
}

function textValue({ number, word }: NonNullable<Resource["text"]>, t: Words["t"]): string {
  return word === undefined ? number : t("handout.textWord", { number, word });
}

function meetingLine(meeting: Meeting, { t, language }: Words): string {
  const { what } = meeting.meets;
  return `${meetingWords(language, meeting)} ${what ? `${what[language]}. ` : ""}${t("meeting.ask")}`;
}

function cautionOf(resource: Resource, { t, language }: Words, now: Date): HandoutEntry["caution"] {
  const text = resource.caution?.[language];
  if (isToBeAsked(resource, now))
    return { label: t(hasContact(resource) ? "evidence.askFirst" : "evidence.askSomehow"), text: text ?? "" };
  return text === undefined ? undefined : { label: t("caution.label"), text };
}

function knownLine(resource: Resource, { t, language }: Words, hasCaution: boolean): string {
  const askBefore = !hasCaution && resource.formats.includes("in-person") ? ` ${t("evidence.askBeforeGoing")}` : "";
  return `${evidenceText(language, resource)} ${t("evidence.nobodyCalled")}${askBefore}`;
}

function codesOf(resource: Resource, meeting: Meeting | undefined, t: Words["t"]): Code[] {
  const { phone } = resource;
  const data = codeDataOf(resource);
  const codes: Code[] = [];
  if (data !== undefined) {
    const words = phone === undefined ? t("handout.codeOpen") : t("handout.codeCall", { phone });
    codes.push({ data, words });
  }
  if (meeting) codes.push({ data: calendarCode({ resource, meeting }), words: t("handout.codeMeeting") });
  return codes;
}

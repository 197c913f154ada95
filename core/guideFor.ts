import type { GuideId, Kind, Topic } from "../data/lists.ts";
import type { Resource } from "../data/schema.ts";

const mostGuides = 2;
const guideOfKind: Partial<Record<Kind, GuideId>> = {
  "children-program": "telling-children",
  "caregiver-program": "telling-children",
  calls: "calls-and-cost",
  reentry: "coming-home",
};
const guideOfTopic: Partial<Record<Topic, GuideId>> = {
  children: "telling-children",
  caregiving: "telling-children",
  calls: "calls-and-cost",
  reentry: "coming-home",
};
/** Where one arranges to come; elsewhere "open" says only that anyone may read or call. */
const comeTo = new Set<Kind>(["support-group", "children-program", "caregiver-program", "reentry"]);

/** The guides that help beside a record: at most two, the one about how to take part first. */
export function guidesFor(resource: Resource): readonly GuideId[] {
  // Beside a helpline nothing stands between the reader and the call.
  if (resource.kind === "helpline") return [];
  const guides = [...aboutTakingPart(resource), ...aboutItsMatter(resource), ...aboutSigningUp(resource)];
  return [...new Set(guides)].slice(0, mostGuides);
}

function aboutTakingPart(resource: Resource): GuideId[] {
  const { kind, joining, formats, faith } = resource;
  const isOnFacebook = kind === "facebook-group" || (joining === "private" && formats.includes("facebook"));
  const isGroup = kind === "support-group";
  return [
    ...when(isOnFacebook, "facebook-groups"),
    ...when(faith?.openToAll === true, "faith-based-groups"),
    ...when(isGroup, "support-groups"),
    ...(isGroup ? aboutSigningUp(resource) : []),
  ];
}

/** In the order of its topics, of which the one that fits most stands first. */
function aboutItsMatter({ kind, topics }: Resource): GuideId[] {
  const guides = [guideOfKind[kind], ...topics.map((topic) => guideOf(topic, kind))];
  const isForTheBereaved = topics.includes("grief") || topics.includes("death-row");
  return guides.flatMap((guide) => (guide === undefined || (isForTheBereaved && guide === "coming-home") ? [] : guide));
}

/** On scams beside an agency alone, in whose name they are tried: a company or a bail fund would look accused. */
function guideOf(topic: Topic, kind: Kind): GuideId | undefined {
  return topic === "money" && kind === "government" ? "money-scams" : guideOfTopic[topic];
}

function aboutSigningUp({ kind, joining }: Resource): GuideId[] {
  return when(comeTo.has(kind) && (joining === "open" || joining === "registration"), "drop-in-or-sign-up");
}

function when(isSo: boolean, guide: GuideId): GuideId[] {
  return isSo ? [guide] : [];
}

// The closed lists: every value that a record, a site or a page may have. Constants alone, so that any layer may read them.

export const kinds = [
  "organization",
  "children-program",
  "government",
  "support-group",
  "reentry",
  "publication",
  "visiting",
  "directory",
  "legal",
  "caregiver-program",
  "helpline",
  "facebook-group",
  "podcast",
  "video",
  "calls",
  "scholarship",
  "news",
] as const;
export const audiences = [
  "any-family",
  "mothers",
  "fathers",
  "parents",
  "partners",
  "children",
  "teens",
  "caregivers",
  "grandparents",
  "siblings",
  "women",
  "formerly-incarcerated",
  "immigrants",
  "veterans",
  "lgbtq",
] as const;
export const topics = [
  "emotional-support",
  "children",
  "visiting",
  "advocacy",
  "reentry",
  "money",
  "faith",
  "housing",
  "legal",
  "caregiving",
  "jobs",
  "mail",
  "calls",
  "parole",
  "court",
  "substance-use",
  "grief",
  "immigration",
  "juvenile",
  "death-row",
] as const;
export const formats = ["in-person", "online", "phone", "text", "mail", "facebook", "app"] as const;
export const costs = ["free", "paid", "unknown"] as const;
export const joinings = ["open", "registration", "private", "nomination", "unknown"] as const;
export const evidenceLevels = ["own-page", "third-party", "seed"] as const;
export const siteFamilies = ["calls", "prison", "jail", "court"] as const;
export const siteLevels = ["vendor", "federal", "state", "private", "county", "city"] as const;
export const siteKinds = [
  "vendor",
  "corporate",
  "prison",
  "jail",
  "locator",
  "parole",
  "juvenile",
  "court",
  "portal",
  "reference",
] as const;
export const needs = [
  "visiting",
  "calls",
  "money",
  "mail",
  "search",
  "court",
  "sentencing",
  "reentry",
  "juvenile",
  "loss",
  "immigration",
] as const;
/** Why nothing is said on a page, in the order in which the reasons are looked for. */
export const silenceReasons = [
  "scheme",
  "frame",
  "sign-in",
  "payment",
  "form",
  "jobs",
  "procurement",
  "press",
  "jury",
  "traffic",
  "civil",
  "clerk",
  "protective",
  "victims",
  "registry",
  "sheriff-other",
  "staff",
  "background-check",
  "viewer",
] as const;
export const services = [
  "phone",
  "messaging",
  "money",
  "video",
  "mail",
  "packages",
  "tracker",
  "search",
  "education",
] as const;
// The page scripts must not carry it: the annotation lets the build leave it out.
export const states = /* @__PURE__ */ (
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA " +
  "RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AS MP"
).split(" ");

export type Kind = (typeof kinds)[number];
export type Audience = (typeof audiences)[number];
export type Topic = (typeof topics)[number];
export type Format = (typeof formats)[number];
export type Cost = (typeof costs)[number];
export type Need = (typeof needs)[number];
export type Family = (typeof siteFamilies)[number];
export type SilenceReason = (typeof silenceReasons)[number];

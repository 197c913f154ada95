/** What tells in favor of a record, in points; tuned with `npm run eval:search`. One place, so that they can be seen beside each other. */
export const weights = {
  // What the record is for, each by how far up it stands in the query's and in the record's list.
  audiences: 2.07,
  topics: 3.01,
  subjects: 1.8,
  kinds: 0.05,
  formats: 0.83,
  languages: 1.27,
  costs: 0.3,
  faiths: 3,
  state: 3.01,
  /** What each further subject that is met counts of that. */
  subjectAgain: 0.6,
  /** How much more a rare value counts than a common one, and a rare subject. */
  rareValue: 0.77,
  rareSubject: 2,
  /** How much less each value counts than the one before it: of those a phrase asks for, and in the record's list. */
  laterAsked: 0.46,
  laterInRecord: 0.02,
  /** Of a subject that a record helps with clearly, and somewhat. */
  secondGrade: 0.6,
  thirdGrade: 0.25,
  /** For any family, where somebody's own group is asked for. */
  anyFamily: 1.44,
  // And what it lacks of that.
  forOthers: -0.15,
  aboutOther: -0.52,
  onOther: -0.5,
  otherKind: -0.45,
  otherFormat: -0.3,
  otherLanguage: 0,
  otherCost: 0,
  otherFaith: -0.5,
  // Its name.
  exactName: 40,
  beginningOfName: 5,
  name: 7,
  // Its words; points for a rare word in a name, less the commoner it is.
  words: 6,
  // What a word of the query counts by its sort.
  ownWord: 1.69,
  synonym: 0.51,
  understoodWord: 0.25,
  stopWord: 0.02,
  // And by how it is met.
  otherForm: 0.54,
  // Whom it can help, and how well it is known.
  elsewhere: -7.5,
  anybodysState: -3,
  notSpoken: -8,
  rarelyMeant: -4,
  specialTopic: -1.34,
  practicalTopic: -0.47,
  specialAudience: -1,
  notAskedHelpline: -0.12,
  groupThere: 8,
  groupOnline: 4.6,
  groupForAnyone: 2,
  otherHelpThere: 1,
  inOwnLanguage: 0.5,
  supportGroup: 0.2,
  openToFamilies: 0.35,
  oneFaith: -0.45,
  publication: -0.75,
  notAskedMedia: -2,
  soldService: -0.49,
  caution: -0.11,
  ownPage: 0.13,
  // How near it meets: less than any topic is worth, as what is around the corner and about something else is no answer.
  nearGroup: 6,
  nearOther: 0.55,
};

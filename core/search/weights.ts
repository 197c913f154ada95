/** What tells in favor of a record, in points; tuned with `npm run eval:search`. One place, so that they can be seen beside each other. */
export const weights = {
  // What the record is for, each by how far up it stands in the query's and in the record's list.
  audiences: 2.4,
  topics: 2.41,
  kinds: 0.31,
  formats: 0.68,
  languages: 1.5,
  costs: 0.3,
  faiths: 3,
  state: 2.01,
  /** What a facet that is met once more counts of that. */
  again: 0.51,
  /** How much more a rare value counts than a common one. */
  rareValue: 0.47,
  laterAsked: 0.77,
  laterInRecord: 0.02,
  /** For any family, where somebody's own group is asked for. */
  anyFamily: 1.44,
  // And what it lacks of that.
  forOthers: 0,
  aboutOther: -0.67,
  otherKind: -0.45,
  otherFormat: -0.3,
  otherLanguage: 0,
  otherCost: 0,
  otherFaith: -0.5,
  // Its name.
  exactName: 40,
  beginningOfName: 5,
  name: 5.0,
  nameSure: 3,
  // Its words; points for a rare word in a name, less the commoner it is.
  words: 6,
  // What a word of the query counts by its sort.
  ownWord: 1.21,
  synonym: 0.51,
  understoodWord: 0.25,
  stopWord: 0.02,
  /** Of all words, where only a group is asked for. */
  wordsForGroup: 0.45,
  // And by how it is met.
  otherForm: 0.9,
  longerWord: 1.2,
  // Whom it can help, and how well it is known.
  elsewhere: -6,
  anybodysState: -3,
  notSpoken: -8,
  rarelyMeant: -4,
  specialTopic: -1.34,
  practicalTopic: -0.47,
  specialAudience: -1,
  companion: 0.21,
  aboutSomethingElse: -3,
  unlikeOthers: 2.02,
  notAskedHelpline: -0.6,
  groupThere: 8,
  groupOnline: 4,
  groupForAnyone: 2,
  otherHelpThere: 1,
  inOwnLanguage: 0.5,
  supportGroup: 0.2,
  openToFamilies: 0.5,
  oneFaith: -0.45,
  publication: -0.75,
  notAskedMedia: -2,
  groupMeant: 0.36,
  soldService: -0.34,
  caution: -0.11,
  ownPage: 0.13,
  seed: -0.07,
  // How near it meets: less than any topic is worth, as what is around the corner and about something else is no answer.
  nearGroup: 6,
  nearOther: 1.83,
};

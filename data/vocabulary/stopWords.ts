/** Grammar, folded: it says nothing, and nobody who writes another word has misspelt it. */
export const grammarWords: readonly string[] = (
  "a an and any anymore are at be by do does dont cant wont for from get gets getting give go going gone got has have help he her him how i if im in is it its me my near never no not now need of on or our please " +
  "some someone since so stop crying paying take took that the their them there they this to us want wants was we went were what when where which who whose why with you your " +
  "al algo alguien ayuda ayudar como con cual cuando de del donde e el ella en es esta este esto hay la las le lo los me mi " +
  "mis necesito no nos o para por que quien quiero se ser si sin sobre son su sus tengo un una unos y ya yo manana muy caro cara caros caras "
).split(" ");

/** Words that most names and summaries have: here they say little. */
const everywhere =
  "prison prisons jail jails prisoner prisoners inmate inmates incarcerated incarceration locked group groups support family families " +
  "carcel carceles prision preso presa presos recluso encarcelado encarcelada grupo grupos apoyo familia familias";

export const stopWords: readonly string[] = [...grammarWords, ...everywhere.split(" ")];

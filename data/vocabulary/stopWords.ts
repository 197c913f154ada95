/** Folded words that say little here: grammar, and words that most names and summaries have. */
export const stopWords: readonly string[] = (
  "a an and are at be by do does for from get has have help how i if im in is it its me my near need of on or our please " +
  "some someone that the their them there they this to us want we what when where which who whose why with you your " +
  "al algo alguien ayuda ayudar como con cual cuando de del donde e el ella en es esta este esto hay la las le lo los me mi " +
  "mis necesito no nos o para por que quien quiero se ser si sin sobre son su sus tengo un una unos y yo " +
  "prison prisons jail jails prisoner prisoners inmate inmates incarcerated incarceration locked group groups support family families " +
  "carcel carceles prision preso presa presos recluso encarcelado encarcelada grupo grupos apoyo familia familias"
).split(" ");

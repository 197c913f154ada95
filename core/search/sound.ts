/** The same for letters that are often written for each other, in Spanish as in English, and for doubled ones: "carsel", "cárcel"; "comisary", "commissary". Of a folded text. */
export function withoutLikeSounds(text: string): string {
  return text
    .replace(/c(?=[ei])|z/g, "s")
    .replace(/qu?(?=[ei])|c(?!h)/g, "k")
    .replace(/v/g, "b")
    .replace(/([a-z])\1+/g, "$1");
}

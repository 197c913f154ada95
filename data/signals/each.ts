/** Every phrase that takes one part from each list: "he" or "she", then "said". An empty part is left out. */
export function each(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce((begun, parts) => begun.flatMap((one) => parts.map((part) => `${one} ${part}`.trim())));
}

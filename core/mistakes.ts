/** What can be wrong with an entry, in the order of the tick boxes. */
export const mistakes = ["ended", "phone", "link", "times", "text", "spanish", "unsafe"] as const;
export type Mistake = (typeof mistakes)[number];

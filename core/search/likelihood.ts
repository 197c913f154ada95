/** How likely a misspelt word was one of these; a word of many names was meant as often as one of families. */
export const likelihood = { family: 9, name: 6, oneMoreName: 1, none: 0, most: 255 } as const;

/** Two unequal stones on one ground, on a grid of 16: our mark, wherever it is drawn. */
export const markPath =
  "M4.6 2h2.2a2.6 2.6 0 0 1 2.6 2.6v8a1.4 1.4 0 0 1-1.4 1.4H3.4A1.4 1.4 0 0 1 2 12.6v-8A2.6 2.6 0 0 1 4.6 2Zm7.6 4h1.2a1.8 1.8 0 0 1 1.8 1.8v4.8a1.4 1.4 0 0 1-1.4 1.4h-2a1.4 1.4 0 0 1-1.4-1.4V7.8A1.8 1.8 0 0 1 12.2 6Z";
/** Seen on light and dark toolbars alike. */
export const markColor = "#3E8C8A";
/** "Something here": top right, with a ring of the ground. */
export const dot = { x: 12.6, y: 3.4, radius: 3, color: "#B45309", ring: "#FFFFFF" } as const;

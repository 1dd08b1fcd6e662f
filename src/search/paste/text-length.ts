// How much of a text is searched. Apart from lines.ts, so that pages can cut a paste without loading what reads it.

/** Longest text that is read whole; of a longer one, its head and its tail (characters). */
export const headLength = 120_000;
export const tailLength = 200_000;

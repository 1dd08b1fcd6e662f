// A link within a sentence.

/** Makes a link of words within a sentence, as HTML. */
export type Link = (words: string) => string;

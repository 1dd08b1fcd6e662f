// Characters that are not seen: controls, which a terminal obeys, and marks that turn the direction of the text around them.
// What of them an entry may not have, and how they are shown where text goes to a terminal.

/** Controls other than tabs and line breaks; colours of a terminal, most often. */
export const control = /[^\P{Cc}\t\n\r]/u;

/**
 * Embeddings and overrides: what follows one is shown in another order than it has. Isolates do what scripts from right to
 * left need, and leave the rest of the line alone.
 */
export const turn = /[\u202a-\u202e]/;

const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of several lines that a terminal shows and never obeys: what is hidden in it is written `\u202e`. */
export function escapeText(text: string): string {
  return text.replace(hidden, (character) => (character === '\n' || character === '\t' ? character : escapeOf(character)));
}

/** The same for what must stay on one line, such as the name of a file. */
export function escapeLine(text: string): string {
  return text.replace(hidden, escapeOf);
}

/** `U+202E` for a character. */
export function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

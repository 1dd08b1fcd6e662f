// Puts a code fence around a text.

/** A fence that no run of backticks in its text can close. */
export function fence(text: string, language = ''): string {
  const marks = '`'.repeat(Math.max(3, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length + 1)));
  return `${marks}${language}\n${text}\n${marks}`;
}

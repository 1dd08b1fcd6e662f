// Puts a code fence around a text.

/** A fence that nothing in its text can close. Of tildes where the language has a backtick, which no other fence can state. */
export function fence(text: string, language = ''): string {
  const mark = language.includes('`') ? '~' : '`';
  const longest = (mark === '~' ? text.match(/~+/g) : text.match(/`+/g))?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
  const marks = mark.repeat(Math.max(3, longest + 1));
  return `${marks}${escapeReferences(language)}\n${text}\n${marks}`;
}

/** A text where Markdown reads escapes and references, written so that it reads none in it. */
export function escapeReferences(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)/g, '\\$&');
}

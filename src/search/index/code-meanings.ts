// Codes by what they mean: an entry whose title or messages say in words what a tool also prints as a number is found by the
// number, too. General knowledge of the trade, used when the index is made; readers load none of it.
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry } from '../../entry/schema.ts';
import { allSchemes } from '../knowledge/code-schemes/all-schemes.ts';
import { readWords, termsOf } from '../words.ts';

const meanings = allSchemes.map(({ context, codes }) => ({
  context,
  codes: codes
    .trim()
    .split('\n')
    .map((line) => {
      const [, code = '', words = ''] = /^\s*(\S+) (.+)$/.exec(line) ?? [];
      return { code: code.toLowerCase(), runs: words.split(' * ').map(spell) };
    }),
}));

/**
 * Codes, as compared, whose meaning an entry says in its title, its ID or one of its messages. Where it states a code of the
 * same tools itself, that one is its own.
 */
export function codesMeantBy({ id, title, errorMessages, versions }: Entry, stated: readonly string[], text: PlainText): string[] {
  const [domain = '', slug = ''] = id.split('/').map((part) => part.replaceAll('-', ' '));
  const about = [domain, slug, title, ...versions.map(({ product }) => product)].join(' ');
  const said = [text.ofInline(title), slug, ...errorMessages].map(spell);
  const meant = meanings.flatMap(({ context, codes }) =>
    context.test(about) && !codes.some(({ code }) => stated.includes(code))
      ? codes.filter(({ runs }) => said.some((one) => says(one, runs)))
      : [],
  );
  return [...new Set(meant.map(({ code }) => code))];
}

/** Whether a text has the runs of words, one after another. */
function says(text: string, runs: readonly string[]): boolean {
  let from = 0;
  return runs.every((run) => {
    const at = text.indexOf(run, from);
    from = at + run.length - 1;
    return at >= 0;
  });
}

/** A text as terms with a space around each, so that runs of them can be looked for. */
function spell(text: string): string {
  return ` ${termsOf(readWords(text)).join(' ')} `;
}

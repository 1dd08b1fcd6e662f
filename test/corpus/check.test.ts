import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../src/corpus/check.ts';
import { parseFile } from '../../src/entry/parse.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { messagesOf, sourceOf } from '../helpers.ts';

/** Checks entries together: by path, what each changes in the small entry. Gives the messages by path. */
function check(entries: Record<string, Parameters<typeof sourceOf>[0]>, context: string[] = []): Record<string, string[]> {
  const read = Object.entries(entries).map(([name, changes]) => {
    const file = new VFile({ path: name, value: sourceOf(changes) });
    return { file, entry: parseFile(file, parseMarkdown) };
  });
  const checked = checkCorpus(read, new Set(context));
  for (const { file, entry } of checked) expect(entry === undefined).toBe(file.messages.length > 0);
  return Object.fromEntries(checked.map(({ file }) => [file.path, messagesOf(file)]));
}

const withId = (id: string, changes: Parameters<typeof sourceOf>[0] = {}) => ({
  ...changes,
  id: `- **ID:** \`${id}\``,
  domain: `- **Domain:** ${id.split('/')[0]}`,
});
const aliases = (...names: string[]) => ({
  fixRate: `- **Fix Rate:** 90%\n- **Aliases:** ${names.map((name) => `\`${name}\``).join(', ')}`,
});
const related = (...ids: string[]) => ({ more: `## Related\n\n${ids.map((id) => `- \`${id}\` — x`).join('\n')}` });

describe('entries together', () => {
  test('that have nothing to do with each other have no message', () => {
    expect(check({ a: withId('git/a', { ...aliases('git/old'), ...related('git/b') }), b: withId('git/b') })).toEqual({ a: [], b: [] });
  });

  test('have each ID once, in any casing, also where an entry has other faults', () => {
    const second = (id: string) => `Unexpected ID \`${id}\`, expected an ID that no other entry has, in any casing; \`one\` has it`;
    expect(check({ one: withId('git/a'), two: withId('git/a'), three: withId('git/A', { title: '' }) })).toEqual({
      one: [],
      two: [`3:1 id-duplicate: ${second('git/a')}`],
      three: [
        '1:1 id-format: Unexpected ID `git/A`, expected `<domain>/<slug>` in lower-case letters, digits and single hyphens',
        '1:1 title-missing: Missing title, expected one heading `# <the error as people see it>`',
        `1:1 id-duplicate: ${second('git/A')}`,
      ],
    });
  });

  test('have each alias once, and none that is an ID', () => {
    const taken = (alias: string, owner: string) =>
      `alias-collision: Unexpected alias \`${alias}\`, expected a former ID that no entry has or claims; \`${owner}\` has it`;
    expect(
      check({
        one: withId('git/a', aliases('git/b', 'git/old', 'git/a')),
        two: withId('git/b', aliases('git/old')),
      }),
    ).toEqual({
      one: [`8:1 ${taken('git/b', 'two')}`, `8:1 ${taken('git/a', 'one')}`],
      two: [`8:1 ${taken('git/old', 'one')}`],
    });
  });

  test('that were asked about hear of it where another has their ID as an alias; the others keep quiet', () => {
    const entries = { one: withId('git/a', aliases('git/b', 'git/c')), two: withId('git/b'), three: withId('git/c') };
    const own = 'alias-collision: Unexpected ID `git/b`, expected one that no entry has as an alias; `one` has it';
    const alias = 'alias-collision: Unexpected alias `git/c`, expected a former ID that no entry has or claims; `three` has it';
    expect(check(entries, ['one', 'three'])).toEqual({ one: [`8:1 ${alias}`], two: [`3:1 ${own}`], three: [] });
  });

  test('may have an alias in any casing that nobody else has, and claim it once themselves', () => {
    const claims = (id: string) => check({ one: withId('git/a', aliases('git/old')), two: withId(id, aliases('git/older')) });
    expect(claims('git/b')).toEqual({ one: [], two: [] });
    expect(claims('git/old')['one']).toHaveLength(1);
  });

  test('are related to others that exist: not to themselves, an alias, or a near miss', () => {
    const unknown = (id: string, near = '') =>
      `related-unknown: Unexpected related entry \`${id}\`, expected the ID of another entry${near}`;
    expect(
      check({
        one: withId('git/push-rejected', related('git/push-rejected', 'git/pull-rejected', 'git/pull-rejectd', 'npm/quite-another')),
        two: withId('git/pull-rejected', aliases('git/pull-refused')),
        three: withId('git/third', related('git/pull-refused')),
      }),
    ).toEqual({
      one: [
        `29:1 ${unknown('git/push-rejected', '; did you mean `git/pull-rejected`?')}`,
        `31:1 ${unknown('git/pull-rejectd', '; did you mean `git/pull-rejected`?')}`,
        `32:1 ${unknown('npm/quite-another')}`,
      ],
      two: [],
      three: [`29:1 ${unknown('git/pull-refused', '; did you mean `git/pull-rejected`?')}`],
    });
  });

  test('may relate to an entry that has faults itself', () => {
    expect(check({ one: withId('git/a', related('git/b')), two: withId('git/b', { title: '' }) })['one']).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type Answer, formatAnswer, type Result } from '../../../src/cli/search/answer.ts';
import { entry } from '../../search/entries.ts';

/** The answer as text; a miss of which nothing is known, but for what is said. */
function format(answer: Partial<Answer>, domains: readonly string[] = []): string {
  return formatAnswer({ miss: true, telling: '', named: [], results: [], maybe: [], ...answer }, domains);
}

/** What each text of an answer holds in its midst, here as a space. */
const gap = ' ';

/** A result with the gap in every text that comes from a paste or an entry. */
function resultWith(
  filling: string,
  why: Result['why'],
  rest: Parameters<typeof entry>[2] = {},
  difference?: Result['difference'],
): Result {
  const deadEnd = { anchor: 'b', action: `Push${filling}again`, reason: 'It stays', failRate: 0.5 };
  const workaround = { anchor: 'a', action: `Pull${filling}first`, successRate: 0.5, code: [{ text: `git${filling}pull\n\tgit push` }] };
  return {
    entry: entry('git/x', `Push${filling}rejected`, { workarounds: [workaround], deadEnds: [deadEnd], ...rest }),
    url: `/git${filling}x/`,
    confidence: 1,
    why,
    variants: [`git${filling}y`],
    ...(difference && { difference }),
  };
}

function answersWith(filling: string): string[] {
  const results = [
    resultWith(filling, { type: 'line', line: `! [rejected]${filling}main`, marks: [] }),
    resultWith(filling, { type: 'code', code: `E${filling}1` }),
  ];
  const siblings = [{ title: `E2:${filling}other`, url: `/git${filling}z/` }];
  const family = { code: `E${filling}1`, name: `Git${filling}errors`, siblings };
  const named = [{ code: `E${filling}3`, entries: siblings }];
  const differences: Result['difference'][] = [
    { type: 'code', yours: `E${filling}1`, theirs: `E${filling}2` },
    { type: 'words', yours: `one${filling}word`, theirs: `another${filling}word` },
    { type: 'tool', theirs: `git${filling}x` },
    { type: 'missing', theirs: [`a${filling}word`, 'b'] },
  ];
  const maybe = differences.map((difference) => resultWith(filling, { type: 'text', words: [] }, {}, difference));
  return [
    format({ miss: false, results, named }),
    format({ telling: `error:${filling}failed`, family, named, maybe }, [`git${filling}x`]),
    format({ domain: { name: `git${filling}x`, entries: siblings } }),
  ];
}

test('the command that adds an entry hands the error to a shell as it is', () => {
  const telling = 'it\'s `id` $(id) $HOME !! "x" \\ *';
  const lines = format({ telling }).split('\n');
  const command = /^Add one: npm run new -- <domain>\/<slug> (.*)$/.exec(lines.at(-1) ?? '')?.[1];
  expect(execFileSync('sh', ['-c', `printf %s ${command}`], { encoding: 'utf8' })).toBe(telling);
});

test('the command that adds an entry stays on one line, without the tabs that a prompt completes at', () => {
  expect(format({ telling: 'a\tb\nc' }).split('\n').at(-1)).toBe("Add one: npm run new -- <domain>/<slug> 'a b c'");
});

test('nothing of a paste or an entry reaches the terminal as a control character', () => {
  expect(answersWith('\u009B\u0007\u001B\b\0\u007F\u0085')).toEqual(answersWith(gap));
});

test('code keeps its lines and tabs', () => {
  const text = format({ miss: false, results: [resultWith(gap, { type: 'text', words: [] })] });
  expect(text).toContain('\n      git pull\n      \tgit push\n');
});

test.each([
  [4, '  and 1 more dead end on the page'],
  [5, '  and 2 more dead ends on the page'],
])('of %i dead ends those beyond the third are counted', (number, line) => {
  const deadEnds = Array.from({ length: number }, () => ({ anchor: 'b', action: 'Push again', reason: 'It stays', failRate: 0.5 }));
  expect(format({ miss: false, results: [resultWith(gap, { type: 'text', words: [] }, { deadEnds })] }).split('\n')).toContain(line);
});

test('a miss lists up to four entries for codes of the same kind', () => {
  const siblings = [1, 2, 3, 4, 5].map((number) => ({ title: `E000${number}`, url: `/rust/e000${number}/` }));
  const family = { code: 'E0777', name: 'Rust compiler errors (E0xxx)', siblings };
  expect(format({ telling: 'E0777', family }).split('\n').slice(1)).toEqual([
    'E0777: Rust compiler errors (E0xxx).',
    '',
    'Entries for codes of the same kind:',
    ...['  E0001', '    /rust/e0001/', '  E0002', '    /rust/e0002/', '  E0003', '    /rust/e0003/', '  E0004', '    /rust/e0004/'],
    '',
    "Add one: npm run new -- <domain>/<slug> 'E0777'",
  ]);
});

describe('what comes near on a miss', () => {
  const near = (slug: string, difference: Result['difference']): Result => ({
    entry: entry(`git/${slug}`, `Title of ${slug}`),
    url: `/git/${slug}/`,
    confidence: 0.1,
    why: { type: 'text', words: [] },
    variants: [],
    ...(difference && { difference }),
  });

  test('says what is different about each, before it asks for an entry', () => {
    const maybe = [
      near('a', { type: 'code', yours: 'E1', theirs: 'E2' }),
      near('b', { type: 'words', yours: 'two loans', theirs: 'one loan' }),
      near('c', { type: 'tool', theirs: 'docker' }),
      near('d', { type: 'missing', theirs: ['at once', 'twice'] }),
      near('e', { type: 'missing', theirs: [] }),
    ];
    expect(format({ telling: 'E1: two loans', maybe }).split('\n')).toEqual([
      'No entry for this yet.',
      '',
      'Nearest, but probably something else:',
      ...['  Title of a', '    Its code is E2, yours is E1.', '    /git/a/'],
      ...['  Title of b', '    It says "one loan" where yours says "two loans".', '    /git/b/'],
      ...['  Title of c', '    It is about docker.', '    /git/c/'],
      ...['  Title of d', `    Yours doesn't say "at once" or "twice".`, '    /git/d/'],
      ...['  Title of e', '    Yours has all the words of its title, but that may be chance.', '    /git/e/'],
      '',
      "Add one: npm run new -- <domain>/<slug> 'E1: two loans'",
    ]);
  });

  test('is not listed again for the kind of its code', () => {
    const siblings = ['a', 'b'].map((slug) => ({ title: `Title of ${slug}`, url: `/git/${slug}/` }));
    const family = { code: 'E1', name: 'Git errors', siblings };
    const linesFor = (of: typeof siblings): string[] =>
      format({ telling: 'E1', family: { ...family, siblings: of }, maybe: [near('a', { type: 'code', yours: 'E1', theirs: 'E2' })] })
        .split('\n')
        .slice(7, -2);
    expect([linesFor(siblings), linesFor(siblings.slice(0, 1))]).toEqual([
      ['', 'Entries for codes of the same kind:', '  Title of b', '    /git/b/'],
      [],
    ]);
  });
});

test.each([
  ['an answer', false, '~ is a guess, not a count.', []],
  ['a miss', true, 'No entry for this yet.', ['', "Add one: npm run new -- <domain>/<slug> 'E3'"]],
])('%s names the codes whose entries it does not show', (_, miss, before, after) => {
  const deadEnd = { anchor: 'b', action: 'Push again', reason: 'It stays', failRate: 0.5 };
  const results = miss ? [] : [{ ...resultWith(gap, { type: 'text', words: [] }, { deadEnds: Array(4).fill(deadEnd) }), variants: [] }];
  const [one, other] = ['a', 'b'].map((slug) => ({ title: `Title of ${slug}`, url: `/git/${slug}/` }));
  const named = [
    { code: 'E3', entries: [one!, other!] },
    { code: 'E4', entries: [other!] },
  ];
  const lines = format({ miss, telling: 'E3', named, results }).split('\n');
  expect(lines.slice(lines.indexOf(before) + 1)).toEqual([
    '',
    'Codes in it that have an entry of their own:',
    ...['  E3: Title of a', '    /git/a/', '  E3: Title of b', '    /git/b/', '  E4: Title of b', '    /git/b/'],
    ...after,
  ]);
});

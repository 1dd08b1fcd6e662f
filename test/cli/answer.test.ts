import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { formatAnswer, type Result } from '../../src/cli/answer.ts';
import { entry } from '../search/entries.ts';

const none = { miss: true, telling: '', domains: [], family: undefined, domain: undefined, results: [], maybe: [] };

/** What each text of an answer holds in its midst, here as a space. */
const gap = ' ';

/** A result with the gap in every text that comes from a paste or an entry. */
function resultWith(filling: string, why: Result['why'], rest: Parameters<typeof entry>[2] = {}): Result {
  const deadEnd = { anchor: 'b', action: `Push${filling}again`, reason: 'It stays', failRate: 0.5 };
  const workaround = { anchor: 'a', action: `Pull${filling}first`, successRate: 0.5, code: [{ text: `git${filling}pull\n\tgit push` }] };
  return {
    entry: entry('git/x', `Push${filling}rejected`, { workarounds: [workaround], deadEnds: [deadEnd], ...rest }),
    url: `/git${filling}x/`,
    confidence: 1,
    why,
    variants: [`git${filling}y`],
  };
}

function answersWith(filling: string): string[] {
  const results = [
    resultWith(filling, { type: 'line', line: `! [rejected]${filling}main`, marks: [] }),
    resultWith(filling, { type: 'code', code: `E${filling}1` }),
  ];
  const siblings = [{ title: `E2:${filling}other`, url: `/git${filling}z/` }];
  const family = { code: `E${filling}1`, name: `Git${filling}errors`, siblings };
  return [
    formatAnswer({ ...none, miss: false, results }),
    formatAnswer({ ...none, telling: `error:${filling}failed`, domains: [`git${filling}x`], family, maybe: results }),
  ];
}

test('the command that adds an entry hands the error to a shell as it is', () => {
  const telling = 'it\'s `id` $(id) $HOME !! "x" \\ *';
  const lines = formatAnswer({ ...none, telling }).split('\n');
  const command = /^Add one: npm run new -- <domain>\/<slug> (.*)$/.exec(lines.at(-1) ?? '')?.[1];
  expect(execFileSync('sh', ['-c', `printf %s ${command}`], { encoding: 'utf8' })).toBe(telling);
});

test('the command that adds an entry stays on one line, without the tabs that a prompt completes at', () => {
  expect(
    formatAnswer({ ...none, telling: 'a\tb\nc' })
      .split('\n')
      .at(-1),
  ).toBe("Add one: npm run new -- <domain>/<slug> 'a b c'");
});

test('nothing of a paste or an entry reaches the terminal as a control character', () => {
  expect(answersWith('\u009B\u0007\u001B\b\0\u007F\u0085')).toEqual(answersWith(gap));
});

test('code keeps its lines and tabs', () => {
  const text = formatAnswer({ ...none, miss: false, results: [resultWith(gap, { type: 'text' })] });
  expect(text).toContain('\n      git pull\n      \tgit push\n');
});

test.each([
  [4, '  and 1 more dead end on the page'],
  [5, '  and 2 more dead ends on the page'],
])('of %i dead ends those beyond the third are counted', (number, line) => {
  const deadEnds = Array.from({ length: number }, () => ({ anchor: 'b', action: 'Push again', reason: 'It stays', failRate: 0.5 }));
  expect(formatAnswer({ ...none, miss: false, results: [resultWith(gap, { type: 'text' }, { deadEnds })] }).split('\n')).toContain(line);
});

test('a miss lists up to four entries for codes of the same kind', () => {
  const siblings = [1, 2, 3, 4, 5].map((number) => ({ title: `E000${number}`, url: `/rust/e000${number}/` }));
  const family = { code: 'E0777', name: 'Rust compiler errors (E0xxx)', siblings };
  expect(
    formatAnswer({ ...none, telling: 'E0777', family })
      .split('\n')
      .slice(1),
  ).toEqual([
    'E0777: Rust compiler errors (E0xxx).',
    '',
    'Entries for codes of the same kind:',
    ...['  E0001', '    /rust/e0001/', '  E0002', '    /rust/e0002/', '  E0003', '    /rust/e0003/', '  E0004', '    /rust/e0004/'],
    '',
    "Add one: npm run new -- <domain>/<slug> 'E0777'",
  ]);
});

import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { formatAnswer } from '../../src/cli/answer.ts';

test('the command that adds an entry hands the error to a shell as it is', () => {
  const telling = 'it\'s `id` $(id) $HOME !! "x" \\ *';
  const lines = formatAnswer({ miss: true, telling, hits: [], maybe: [] }).split('\n');
  const command = /^Add one: npm run new -- <domain>\/<slug> (.*)$/.exec(lines.at(-1) ?? '')?.[1];
  expect(execFileSync('sh', ['-c', `printf %s ${command}`], { encoding: 'utf8' })).toBe(telling);
});

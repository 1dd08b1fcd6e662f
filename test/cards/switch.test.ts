import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { userEnv } from '../site/env.ts';

const code = `import { makesCards } from './src/view/card-address.ts'; console.log(makesCards)`;
const makes = (env: NodeJS.ProcessEnv): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { env: userEnv(env), encoding: 'utf8' }).trim();

describe('cards', () => {
  it('are made where the site knows its address, unless they are switched off', () => {
    expect([makes({}), makes({ SITE_URL: 'https://wayout.test' }), makes({ SITE_URL: 'https://wayout.test', CARDS: 'off' })]).toEqual([
      'false',
      'true',
      'false',
    ]);
  });
});

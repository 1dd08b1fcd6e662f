import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';
import { rules } from './rules.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'wayout-imports-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Copies src, with what an .astro file imports as a module of its own: the cruiser reads TypeScript only. */
function mirror(source: string, target: string): void {
  cpSync(source, target, { recursive: true });
  for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.astro')) continue;
    const file = path.join(target, name);
    const [, frontmatter = '', markup = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
    const scripts = [...markup.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
    writeFileSync(`${file}.ts`, `${[...frontmatter.matchAll(/^import .*$/gm), ...scripts].join('\n')}\n`);
    rmSync(file);
  }
}

async function findViolations(forbidden: readonly IForbiddenRuleType[]): Promise<string[]> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: [...forbidden] },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    { extensions: ['.ts', '.mjs', '.js'], conditionNames: ['import', 'types'] },
  );
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to, cycle }) => `${rule.name}: ${[from, ...(cycle?.map(({ name }) => name) ?? [to])].join(' → ')}`,
  );
}

describe('imports', () => {
  mirror('src', path.join(folder, 'src'));
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));

  it('go downward, without cycles, types included', async () => {
    expect(await findViolations(rules)).toEqual([]);
  });

  it('that go upward or round are found, in components and by type too', async () => {
    const put = (name: string, text: string): void => writeFileSync(path.join(folder, 'src', name), text);
    put('entry/one.ts', `import type { Two } from './two.ts';\nexport type One = Two;\nimport 'node:fs';\n`);
    put('entry/two.ts', `import type { One } from './one.ts';\nexport type Two = One;\n`);
    put('view/three.ts', `import '../components/Code.astro';\nexport {};\n`);
    put('components/Four.astro.ts', `import '../pages/index.astro';\n`);
    const found = await findViolations(rules);
    for (const name of ['entry/one.ts', 'entry/two.ts', 'view/three.ts', 'components/Four.astro.ts'])
      rmSync(path.join(folder, 'src', name));
    expect(found.toSorted()).toEqual([
      'components-looks-down: src/components/Four.astro.ts → src/pages/index.astro.ts',
      'no-cycles: src/entry/one.ts → src/entry/two.ts → src/entry/one.ts',
      'pure-rooms: src/entry/one.ts → fs',
      'view-looks-down: src/view/three.ts → src/components/Code.astro.ts',
    ]);
  });
});

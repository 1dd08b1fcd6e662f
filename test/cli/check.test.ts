import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { productRepository } from '../../src/root/product.ts';
import { sourceOf } from '../helpers.ts';
import { makeFolder, makeRoot } from './run.ts';

const good = 'content/entries/git/push-rejected.md';
const bad = 'content/entries/git/bad.md';
const worse = 'content/entries/npm/worse, 100%.md';
const badSource = sourceOf({
  id: '- **ID:** `git/bad`',
  category: '- **Category:** A B',
  fixRate: '- **Fix Rate:** 90',
  rootCause: '## Root Cause\n\n```pyton\nx\n```',
});
const files = { [good]: sourceOf(), [bad]: badSource, [worse]: Buffer.from('# \xff', 'latin1') };

const rulesOf = (...rules: string[]) =>
  `\nThe rules, and how to mend an entry that breaks them:\n${rules.map((rule) => `  ${ruleFile(rule)}\n`).join('')}\n`;
const ruleFile = (rule: string) => `${productRepository}/blob/main/src/entry/rules/${rule}.ts`;

describe('check', () => {
  test('says nothing but a count where all is well', () => {
    expect(makeRoot({ [good]: sourceOf() }).run('check')).toEqual({ code: 0, out: '', error: '1 entry checked: no messages\n' });
  });

  test('prints every message of every file, one a line, and fails', () => {
    expect(makeRoot(files).run('check')).toEqual({
      code: 1,
      out: [
        `${bad}:5:1: error: Unexpected category \`A B\`, expected lower-case words joined by \`_\` or \`-\` (category-format)`,
        `${bad}:7:1: error: Unexpected rate \`90\`, expected a number with \`%\`, such as \`85%\` (rate-percent)`,
        `${bad}:11:1: warning: Unexpected language \`pyton\`, expected one that the site can highlight, or \`text\`; did you mean \`python\`? (fence-language)`,
        `${worse}:1:3: error: Unexpected byte \`0xff\`, expected text in UTF-8 (file-encoding)`,
        '',
      ].join('\n'),
      error: `${rulesOf('category-format', 'rate-percent', 'fence-language', 'file-encoding')}3 entries checked: 3 errors, 1 warning\n`,
    });
  });

  test('succeeds with warnings', () => {
    const { code, error } = makeRoot({ [good]: sourceOf({ rootCause: '## Root Cause\n\n```pyton\nx\n```' }) }).run('check');
    expect([code, error.split('\n').at(-2)]).toEqual([0, '1 entry checked: 1 warning']);
  });

  test('takes files as named where it was called', () => {
    const { run, folder } = makeRoot(files);
    expect(run('check', ['git/push-rejected.md'], { INIT_CWD: path.join(folder, 'content/entries') })).toEqual({
      code: 0,
      out: '',
      error: '1 entry checked: no messages\n',
    });
  });

  test('says what a file collides in with others that were not asked about', () => {
    const taker = sourceOf({ id: '- **ID:** `git/taker`', fixRate: '- **Fix Rate:** 90%\n- **Aliases:** `git/push-rejected`' });
    const { run } = makeRoot({ [good]: sourceOf(), 'content/entries/git/taker.md': taker });
    const outOf = (name: string) => run('check', [`content/entries/git/${name}.md`]).out;
    expect([outOf('push-rejected'), outOf('taker')]).toEqual([
      `${good}:3:1: error: Unexpected ID \`git/push-rejected\`, expected one that no entry has as an alias; \`content/entries/git/taker.md\` has it (alias-collision)\n`,
      `content/entries/git/taker.md:8:1: error: Unexpected alias \`git/push-rejected\`, expected a former ID that no entry has or claims; \`${good}\` has it (alias-collision)\n`,
    ]);
  });

  test('links to rules below the path that the site lies at', () => {
    const { out } = makeRoot(files).run('check', [worse, '--format=json'], { SITE_URL: 'https://kb.example', BASE_PATH: 'kb' });
    expect((JSON.parse(out) as { url: string }[]).map(({ url }) => url)).toEqual(['https://kb.example/kb/rules/#file-encoding']);
  });

  test.each([
    ['SITE_URL', 'kb.example', 'Unexpected SITE_URL `kb.example`, expected an address such as `https://errors.example.com`'],
    [
      'SITE_URL',
      'https://x.example/kb/',
      'Unexpected SITE_URL `https://x.example/kb/`, expected `https://x.example`; the path below it goes into BASE_PATH',
    ],
    ['BASE_PATH', 'https://x.example', 'Unexpected BASE_PATH `https://x.example`, expected a path such as `/kb`'],
  ])('refuses a %s of %s', (name, value, message) => {
    const { code, error } = makeRoot({ [good]: sourceOf() }).run('check', [], { [name]: value });
    expect([code, error.includes(message), error.includes('    at ')]).toEqual([1, true, false]);
  });

  test('writes annotations for GitHub, escaped, with the address of the site', () => {
    expect(makeRoot(files).run('check', ['--format', 'github'], { SITE_URL: 'https://kb.example/' })).toEqual({
      code: 1,
      out: [
        `::error file=${bad},line=5,col=1,title=category-format::Unexpected category \`A B\`, expected lower-case words joined by \`_\` or \`-\` (https://kb.example/rules/#category-format)`,
        `::error file=${bad},line=7,col=1,title=rate-percent::Unexpected rate \`90\`, expected a number with \`%25\`, such as \`85%25\` (https://kb.example/rules/#rate-percent)`,
        `::warning file=${bad},line=11,col=1,title=fence-language::Unexpected language \`pyton\`, expected one that the site can highlight, or \`text\`; did you mean \`python\`? (https://kb.example/rules/#fence-language)`,
        '::error file=content/entries/npm/worse%2C 100%25.md,line=1,col=3,title=file-encoding::Unexpected byte `0xff`, expected text in UTF-8 (https://kb.example/rules/#file-encoding)',
        '',
      ].join('\n'),
      error: '',
    });
  });

  test('adds a table to the summary of the run, where GitHub asks for one and there is something to say', () => {
    const { run, read } = makeRoot({ ...files, 'summary.md': 'Before.\n' });
    const env = { SITE_URL: 'https://kb.example', GITHUB_STEP_SUMMARY: 'summary.md' };
    run('check', [good, '--format', 'github'], env);
    run('check', [], env);
    run('check', ['--format', 'json'], env);
    expect(read('summary.md')).toBe('Before.\n');
    run('check', ['--format', 'github'], env);
    expect(read('summary.md')).toMatch(/^Before\.\n### 3 entries checked: 3 errors, 1 warning\n/);
    expect(read('summary.md').match(/\[[\w-]+\]\([^)]*\)/g)).toEqual([
      '[category-format](https://kb.example/rules/#category-format)',
      '[rate-percent](https://kb.example/rules/#rate-percent)',
      '[fence-language](https://kb.example/rules/#fence-language)',
      '[file-encoding](https://kb.example/rules/#file-encoding)',
    ]);
  });

  test('writes JSON for programs, an empty array where all is well', () => {
    const { code, out, error } = makeRoot(files).run('check', [worse, '--format=json']);
    const message = {
      path: worse,
      line: 1,
      column: 3,
      severity: 'error',
      reason: 'Unexpected byte `0xff`, expected text in UTF-8',
      rule: 'file-encoding',
      url: ruleFile('file-encoding'),
    };
    expect([code, JSON.parse(out), error]).toEqual([1, [message], '']);
    expect(makeRoot({ [good]: sourceOf() }).run('check', ['--format', 'json'])).toEqual({ code: 0, out: '[]\n', error: '' });
  });

  test('reads the folder of CONTENT_DIR, or the files and folders that are named, each once', () => {
    const { run } = makeRoot({ ...files, 'more/git/push-rejected.md': sourceOf() });
    expect(run('check', [], { CONTENT_DIR: 'more' })).toEqual({ code: 0, out: '', error: '1 entry checked: no messages\n' });
    expect(run('check', [good, good, './content/entries/git/push-rejected.md'])).toEqual({
      code: 0,
      out: '',
      error: '1 entry checked: no messages\n',
    });
    expect(run('check', ['content/entries/git', 'content/entries/npm']).error).toMatch(/3 entries checked: 3 errors, 1 warning\n$/);
  });

  test('knows the entries that were not asked about', () => {
    const related = (own: string, id: string) => sourceOf({ id: `- **ID:** \`${own}\``, more: `## Related\n\n- \`${id}\` — x` });
    const { run } = makeRoot({
      ...files,
      'content/entries/git/new.md': related('git/new', 'git/push-rejected'),
      'content/entries/git/new2.md': related('git/new2', 'git/push-rejectd'),
    });
    expect(run('check', ['content/entries/git/new.md']).code).toBe(0);
    expect(run('check', ['content/entries/git/new2.md']).out).toContain(
      '29:1: error: Unexpected related entry `git/push-rejectd`, expected the ID of another entry; did you mean `git/push-rejected`? (related-unknown)\n',
    );
  });

  test('fails for a path that does not exist, and for a default folder that does not', () => {
    const unreadable = 'error: Unexpected file that can’t be read (ENOENT), expected a readable file (file-read)';
    expect(makeRoot().run('check', ['no/such.md'])).toMatchObject({ code: 1, out: `no/such.md:1:1: ${unreadable}\n` });
    expect(makeRoot().run('check')).toMatchObject({ code: 1, out: `content/entries:1:1: ${unreadable}\n` });
  });

  test('says that site.json is missing, where all of a content root is asked about', () => {
    const { run } = makeFolder({ 'kb/entries/git/push-rejected.md': sourceOf() });
    const missing =
      'kb/site.json:1:1: error: Missing file, expected `site.json` in the content root: JSON with the name, the tagline and the links of the site (site-file)\n';
    expect(run('check', [], { CONTENT: 'kb' })).toMatchObject({ code: 1, out: missing });
    expect(run('check', ['kb/entries/git/push-rejected.md'], { CONTENT: 'kb' })).toMatchObject({ code: 0, out: '' });
  });

  test('says what is wrong with site.json, with entries and with permalinks.json in one report', () => {
    const { run } = makeFolder({
      'kb/site.json': '{\n  "name": "Errors",\n  "tagline": "x",\n  "accent": { "light": "green", "dark": "#63c9a4" }\n}',
      'kb/public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'kb/entries/git/bad.md': badSource,
      'kb/permalinks.json': '{\n<<<<<<< HEAD\n}\n',
    });
    const { code, out } = run('check', ['--format', 'json'], { CONTENT: 'kb' });
    const places = (JSON.parse(out) as Record<string, unknown>[]).map(({ path: name, line, column, rule }) => [name, line, column, rule]);
    expect([code, places]).toEqual([
      1,
      [
        ['kb/entries/git/bad.md', 5, 1, 'category-format'],
        ['kb/entries/git/bad.md', 7, 1, 'rate-percent'],
        ['kb/entries/git/bad.md', 11, 1, 'fence-language'],
        ['kb/permalinks.json', 2, 1, 'permalinks-file'],
        ['kb/site.json', 4, 24, 'site-value'],
      ],
    ]);
  });

  test('explains itself where the command is wrong, and where it is asked to', () => {
    const { run } = makeRoot(files);
    expect(run('check', ['--format', 'jsn'])).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringMatching(
        /^Unexpected format `jsn`, expected one of text, github, json; did you mean `json`\?\n\nUsage: npm run check/,
      ),
    });
    expect(run('check', ['--fixx'])).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringMatching(/^Unknown option '--fixx'\n\nUsage: npm run check/),
    });
    expect(run('check', ['--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: npm run check/), error: '' });
  });
});

import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';

const fields = ({ id, domain, category, errorCodes, verification, fixRate, lastVerified, aliases }: ReturnType<typeof readValid>) => ({
  id,
  domain,
  category,
  errorCodes,
  verification,
  fixRate,
  lastVerified,
  aliases,
});

const small = {
  id: 'git/push-rejected',
  domain: 'git',
  category: 'remote',
  errorCodes: [],
  verification: 'reproduced',
  fixRate: 0.9,
  lastVerified: undefined,
  aliases: [],
};

describe('metadata', () => {
  test('is read from the list under the title', () => {
    const more =
      '- **Fix Rate:** 95.5%\n- **Error Code:** `E1`, `git:2`\n- **Last Verified:** 2026-02-28\n- **Aliases:** `git/old`, `git/older`';
    expect(fields(readValid(sourceOf({ fixRate: more })))).toEqual({
      ...small,
      fixRate: 0.955,
      errorCodes: ['E1', 'git:2'],
      lastVerified: '2026-02-28',
      aliases: ['git/old', 'git/older'],
    });
  });

  test('may state the language of the text, as a tag', () => {
    const withTag = (tag: string) => read(sourceOf({ fixRate: `- **Fix Rate:** 90%\n- **Language:** ${tag}` }));
    expect(['de', 'pt-BR', 'zh-Hant', 'es-419'].map((tag) => withTag(tag).entry?.language)).toEqual(['de', 'pt-BR', 'zh-Hant', 'es-419']);
    expect(withTag('German').messages).toEqual([
      '8:1 language-tag: Unexpected language `German`, expected a language tag, such as `de` or `pt-BR`',
    ]);
  });

  test.each([
    ['other bullets', (text: string) => text.replaceAll('\n- **', '\n* **')],
    ['other bullets again', (text: string) => text.replaceAll('\n- **', '\n+ **')],
    ['labels in any casing', (text: string) => text.replace('**ID:**', '**id:**').replace('**Fix Rate:**', '**FIX rate:**')],
    ['colons outside the bold', (text: string) => text.replaceAll(':** ', '**: ')],
    ['blanks before the colon', (text: string) => text.replaceAll(/\*\*(\w[^*]*):\*\* /g, '**$1 :** ')],
    ['blanks before a colon outside the bold', (text: string) => text.replaceAll(':** ', '** : ')],
    ['underscores for bold', (text: string) => text.replaceAll(/\*\*(\w[^*]*:)\*\*/g, '__$1__')],
    ['blanks between the items', (text: string) => text.replaceAll('\n- **', '\n\n- **')],
    ['several lists', (text: string) => text.replace('\n- **Category', '\n* **Category')],
    [
      'values with or without backticks',
      (text: string) => text.replace('`git/push-rejected`', 'git/push-rejected').replace('90%', '`90%`'),
    ],
    ['a blank before the percent sign', (text: string) => text.replace('90%', '90 %')],
    ['labels in any order', (text: string) => text.replace(/(- \*\*ID.*\n)([^]*?)\n\n##/, '$2\n$1\n##')],
  ])('is read with %s', (_, change) => {
    const source = sourceOf();
    expect(change(source)).not.toBe(source);
    expect(fields(readValid(change(source)))).toEqual(small);
  });

  test('keeps codes as the error prints them, each once', () => {
    const codes = (line: string): string[] => readValid(sourceOf({ domain: `- **Domain:** git\n- **Error Code:** ${line}` })).errorCodes;
    expect(codes('`E1`, `E2`,`E1`')).toEqual(['E1', 'E2']);
    expect(codes('E1, E2')).toEqual(['E1', 'E2']);
    expect(codes('`  E1  `, `E2, or so`')).toEqual(['E1', 'E2, or so']);
    expect(codes("`error[E0502]`, `C++`, `'x'`, `--force`, `<anonymous>`")).toEqual([
      'error[E0502]',
      'C++',
      "'x'",
      '--force',
      '<anonymous>',
    ]);
  });

  test('may have its names on several lines, with commas and blanks around them', () => {
    expect(
      fields(readValid(sourceOf({ fixRate: '- **Fix Rate:** 90%\n- **Error Code**: `E1` ,\n  `E2`,\n- **Aliases**: git/old, git/older' }))),
    ).toEqual({
      ...small,
      errorCodes: ['E1', 'E2'],
      aliases: ['git/old', 'git/older'],
    });
  });

  test.each([
    ['`E1` or `E2`', ['24 `or`']],
    ['`EACCES` (13)', ['28 `(13)`']],
    ['`E1`, 13, `E2`', ['25 `13`']],
    ['`E1`; `E2`', ['23 `;`']],
    ['see `E1` (at <https://x.example>) and **`E2`**', ['19 `see`', '28 `` (at <https://x.example>) and **`E2`** ``']],
    ['`E1`, `E2', ['25 `` `E2 ``']],
    ['E1, **E2**', ['23 `**E2**`']],
  ])('refuses what is no code in the list %s, and says where it stands', (line, found) => {
    expect(read(sourceOf({ domain: `- **Domain:** git\n- **Error Code:** ${line}` }))).toMatchObject({
      entry: undefined,
      messages: found.map((stray) => {
        const [column, ...text] = stray.split(' ');
        return `5:${column} error-code-format: Unexpected ${text.join(' ')}, expected codes of 1 to 80 characters in backticks, with only commas between them`;
      }),
    });
  });

  test('refuses words between aliases with one message, and says where they stand', () => {
    const messages = (line: string) => read(sourceOf({ fixRate: `- **Fix Rate:** 90%\n- ${line}` })).messages;
    const expected = 'expected former IDs in backticks, with only commas between them';
    expect(messages('**Aliases:** `git/old` and `git/older`')).toEqual([`8:26 metadata-malformed: Unexpected \`and\`, ${expected}`]);
    expect(messages('**Aliases**: once `git/old`,\n  `git/older`')).toEqual([`8:16 metadata-malformed: Unexpected \`once\`, ${expected}`]);
    expect(messages('**Aliases:** `git/old`,\n  then `git/older`')).toEqual([`9:3 metadata-malformed: Unexpected \`then\`, ${expected}`]);
  });

  test('reports each line that is malformed, unknown, doubled or empty, and goes on', () => {
    const category = '- Category: remote\n- **Categories:** remote\n- **Domain:** git\n- **Error Code:**\n- **Category:** Remote Stuff';
    expect(read(sourceOf({ category })).messages).toEqual([
      '5:1 metadata-malformed: Unexpected metadata `Category: remote`, expected `- **Label:** value` on one line',
      '6:1 metadata-unknown: Unexpected metadata `Categories`, expected one of `ID`, `Domain`, `Category`, `Error Code`, `Verification`, `Fix Rate`, `Last Verified`, `Language`, `Aliases`; did you mean `Category`?',
      '7:1 metadata-duplicate: Unexpected second `Domain`, expected each label once',
      '8:1 metadata-malformed: Missing value of `Error Code`, expected `- **Error Code:** value`',
      '9:1 category-format: Unexpected category `Remote Stuff`, expected lower-case words joined by `_` or `-`',
    ]);
  });

  test('says of an empty value what belongs there', () => {
    const expected = 'expected one of `ai_generated`, `human_reviewed`, `community_verified`, `reproduced`';
    const { messages } = read(
      sourceOf({ id: '- **ID:**', category: '- **Category:** ', verification: '- **Verification:**', fixRate: '- **Fix Rate:**' }),
    );
    expect(messages).toEqual([
      '3:1 metadata-malformed: Missing value of `ID`, expected `- **ID:** value`',
      '5:1 metadata-malformed: Missing value of `Category`, expected `- **Category:** value`',
      `6:1 verification-unknown: Missing value of \`Verification\`, ${expected}`,
      '7:1 rate-missing: Missing value of `Fix Rate`, expected `- **Fix Rate:** <0..100>%`',
    ]);
  });

  test.each(['- **Category** is: remote', '- **Category**', '- **Category** *remote:* x', '-', '- [ ] **Category:** remote', '-     code'])(
    'does not take %j for a label with a value',
    (line) => {
      const { messages } = read(sourceOf({ fixRate: `- **Fix Rate:** 90%\n${line}` }));
      expect(messages.map((message) => message.replace(/:.*/s, ''))).toEqual(['8']);
      expect(messages[0]).toMatch(/^8:1 metadata-malformed: /);
    },
  );

  test('refuses an alias at an address of the site itself', () => {
    expect(read(sourceOf({ fixRate: '- **Fix Rate:** 90%\n- **Aliases:** `git/old`, `codes/ts2307`' })).messages).toEqual([
      '8:1 domain-reserved: Unexpected domain `codes/ts2307`, expected a name that the site does not use for its own pages',
    ]);
  });

  test('reports every label that is missing', () => {
    expect(read(sourceOf({ metadata: '- **Verification:** reproduced' })).messages).toEqual([
      ...['ID', 'Domain', 'Category'].map(
        (label) => `3:1 metadata-missing: Missing metadata \`${label}\`, expected \`- **${label}:** value\` in the list under the title`,
      ),
      '3:1 rate-missing: Missing metadata `Fix Rate`, expected `- **Fix Rate:** <0..100>%` in the list under the title',
    ]);
  });

  test('reports an item that holds more than its line', () => {
    expect(
      read(sourceOf({ category: '- **Category:** remote\n  - **Nested:** x' })).messages.map((message) => message.split(':', 2).join(':')),
    ).toEqual(['3:1 metadata-missing', '5:1 metadata-malformed']);
  });

  test('reports the words of a verification, a date and an ID with what was meant', () => {
    const found = read(
      sourceOf({ id: '- **ID:** `Git/Push`', verification: '- **Verification:** reproducd\n- **Last Verified:** 28.02.2026' }),
    );
    expect(found.messages).toEqual([
      '3:1 id-format: Unexpected ID `Git/Push`, expected `<domain>/<slug>` in lower-case letters, digits and single hyphens',
      '6:1 verification-unknown: Unexpected verification `reproducd`, expected one of `ai_generated`, `human_reviewed`, `community_verified`, `reproduced`; did you mean `reproduced`?',
      '7:1 last-verified-date: Unexpected date `28.02.2026`, expected a day that exists, written `YYYY-MM-DD`',
    ]);
  });
});

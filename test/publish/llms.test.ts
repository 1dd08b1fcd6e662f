import '../own-address.ts';
import { expect, test } from 'vitest';
import { formatLlms, formatLlmsFull } from '../../src/publish/llms.ts';
import { publishEntry } from '../../src/publish/published.ts';
import { site } from '../../src/root/site.ts';
import { readValid, sourceOf } from '../helpers.ts';

const entry = publishEntry(readValid(sourceOf({ title: '# `Vec<T>` [x] & \\*y\\*' })), undefined);
const other = publishEntry(readValid(sourceOf({ id: '- **ID:** `npm/x`', domain: '- **Domain:** npm', title: '# Other' })), undefined);
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&]/g, '\\$&');

test('llms.txt leads to the Markdown of every entry, by domain, and to the data', () => {
  const text = formatLlms([entry, { ...entry, id: 'git/y', title: 'Two' }, other]);
  expect(text.split('\n').slice(0, 4)).toEqual([`# ${escaped(site.name)}`, '', `> ${escaped(site.tagline)}`, '']);
  expect(text).toContain('without a count, such as (82% success), is a guess');
  expect(text.slice(text.indexOf('## Data'))).toBe(`## Data

- [All entries as Markdown](https://errors.test/kb/llms-full.txt)
- [All entries as JSON, one a line](https://errors.test/kb/entries.ndjson)
- [Index of entries](https://errors.test/kb/entries.json)
- [Index of error codes](https://errors.test/kb/codes.json)
- [Description of the data (OpenAPI)](https://errors.test/kb/openapi.json)

## git

- [Vec\\<T\\> \\[x\\] \\& \\*y\\*](https://errors.test/kb/git/push-rejected.md)
- [Two](https://errors.test/kb/git/y.md)

## npm

- [Other](https://errors.test/kb/npm/x.md)
`);
});

test('llms-full.txt holds the file of every entry behind the address of its page', () => {
  expect(formatLlmsFull([entry], () => '')).toContain(': 1 entry\n');
  const text = formatLlmsFull([entry, other], (id) => `\n# ${id}\n\n`);
  expect(text.startsWith(`# ${escaped(site.name)}: 2 entries\n\n> `)).toBe(true);
  expect(text.slice(text.indexOf('\n---\n'))).toBe(`
---

Page: https://errors.test/kb/git/push-rejected/

# git/push-rejected

---

Page: https://errors.test/kb/npm/x/

# npm/x
`);
});

import path from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../src/corpus/check.ts';
import { checkPermalinks } from '../../src/corpus/permalink-check.ts';
import { listFormerAnchors } from '../../src/corpus/permalink-owners.ts';
import { recordPermalinks } from '../../src/corpus/permalink-record.ts';
import { formatPermalinks, type Permalinks, type PermalinksFile } from '../../src/corpus/permalinks.ts';
import type { ReadFile } from '../../src/corpus/read.ts';
import { parseFile } from '../../src/entry/parse.ts';
import { parseMarkdown } from '../../src/markdown/satteri.ts';
import { messagesOf, sourceOf } from '../helpers.ts';

type Changes = Parameters<typeof sourceOf>[0];

/** Entries by ID, each as what it changes in the small entry. */
function site(entries: Record<string, Changes>): ReadFile[] {
  return checkCorpus(
    Object.entries(entries).map(([id, changes]) => {
      const file = new VFile({
        path: `${id}.md`,
        value: sourceOf({ id: `- **ID:** \`${id}\``, domain: `- **Domain:** ${path.dirname(id)}`, ...changes }),
      });
      file.data.expectedId = id;
      return { file, entry: parseFile(file, parseMarkdown) };
    }),
  );
}

const recordOf = (permalinks: Permalinks): PermalinksFile => ({
  file: new VFile({ path: 'permalinks.json', value: formatPermalinks(permalinks) }),
  permalinks,
});
const whole = { has: () => true, isWhole: true };

/** What `git/a` and `git/b` have published. */
const items = (id: string) =>
  ({ [id]: 'entry', [`${id}#git-2-40`]: 'version', [`${id}#pull-then-push`]: 'workaround', [`${id}#push-again`]: 'dead end' }) as const;
const published = { ...items('git/a'), ...items('git/b') };

/** Messages of the record, then of the entries. */
function check(entries: Record<string, Changes>, permalinks: Partial<Permalinks> = {}, scope = whole): string[] {
  const record = recordOf({ published, moved: {}, ...permalinks });
  const files = site(entries);
  checkPermalinks(record, files, scope);
  return [record.file, ...files.map(({ file }) => file)].flatMap((file) => messagesOf(file).map((message) => `${file.path}:${message}`));
}

const alias = (id: string): Changes => ({ fixRate: `- **Fix Rate:** 90%\n- **Aliases:** \`${id}\`` });
const workaround = (action: string): Changes => ({ workarounds: `## Workarounds\n\n1. **${action}** (90% success)` });
const everyLink = 'expected every link that was ever published to lead somewhere';

describe('an ID', () => {
  test('that is published and there needs nothing', () => {
    expect(check({ 'git/a': {}, 'git/b': {} })).toEqual([]);
  });

  test('of a renamed entry is lost, and the entry with the same items is named', () => {
    expect(
      check({ 'git/a': {}, 'git/z-something-else': { deadEnds: '## Dead Ends\n\n- **Cry** — No. (99% fail)' } }, { published }),
    ).toEqual([
      `permalinks.json:7:5 permalink-lost: Missing entry \`git/b\`, ${everyLink}; if it is \`git/z-something-else\` now, add \`git/b\` to its \`Aliases\``,
      'git/z-something-else.md:3:1 permalink-unrecorded: Unexpected unrecorded entry `git/z-something-else`, expected every ID and anchor to be in `permalinks.json`; run `npm run check -- --fix`',
    ]);
  });

  test('is kept by an alias, with all its items', () => {
    const links = {
      ...published,
      'git/c': 'entry',
      'git/c#pull-then-push': 'workaround',
      'git/c#git-2-40': 'version',
      'git/c#push-again': 'dead end',
    } as const;
    expect(check({ 'git/a': {}, 'git/c': alias('git/b') }, { published: links })).toEqual([]);
  });

  test('is lost when its alias goes', () => {
    expect(check({ 'git/a': {} }, { published: { ...items('git/a'), 'git/old': 'entry' } })).toEqual([
      `permalinks.json:7:5 permalink-lost: Missing entry \`git/old\`, ${everyLink}; add \`git/old\` to \`Aliases\` of the entry that took its place`,
    ]);
  });
});

describe('an item', () => {
  const reworded = { 'git/a': workaround('Pull with rebase'), 'git/b': {} };

  test('whose words change is lost, and its new words are named', () => {
    expect(check(reworded)).toEqual([
      `permalinks.json:5:5 permalink-lost: Missing workaround \`pull-then-push\`, ${everyLink}; if it is \`pull-with-rebase\` now, add \`"git/a#pull-then-push": "pull-with-rebase"\` to \`"moved"\``,
    ]);
  });

  test('that is deleted is lost, and its section is named', () => {
    const two = '## Dead Ends\n\n- **Push again** — No. (99% fail)\n- **Cry out loud** — No. (99% fail)';
    const links = { ...published, 'git/a#cry-out-loud': 'dead end' } as const;
    expect([
      check({ 'git/a': { deadEnds: two }, 'git/b': {} }, { published: links }),
      check({ 'git/a': {}, 'git/b': {} }, { published: links }),
    ]).toEqual([
      [],
      [
        `permalinks.json:4:5 permalink-lost: Missing dead end \`cry-out-loud\`, ${everyLink}; say under \`"moved"\` what took its place, such as \`"git/a#cry-out-loud": "dead-ends"\``,
      ],
    ]);
  });

  test('is kept by a successor, by a successor of a successor, and by its section', () => {
    const links = { ...published, 'git/a#pull-with-rebase': 'workaround' } as const;
    expect(check(reworded, { published: links, moved: { 'git/a#pull-then-push': 'pull-with-rebase' } })).toEqual([]);
    expect(check(reworded, { published: links, moved: { 'git/a#pull-then-push': 'pull', 'git/a#pull': 'pull-with-rebase' } })).toEqual([]);
    expect(check(reworded, { published: links, moved: { 'git/a#pull-then-push': 'workarounds' } })).toEqual([]);
  });

  test('of an entry that was renamed later is kept under either ID', () => {
    const links = {
      ...published,
      'git/c': 'entry',
      'git/c#pull-with-rebase': 'workaround',
      'git/c#git-2-40': 'version',
      'git/c#push-again': 'dead end',
    } as const;
    const renamed = { 'git/b': {}, 'git/c': { ...workaround('Pull with rebase'), ...alias('git/a') } };
    for (const id of ['git/a', 'git/c'])
      expect(check(renamed, { published: links, moved: { [`${id}#pull-then-push`]: 'pull-with-rebase' } })).toEqual([]);
  });

  test('is not kept by a successor that is nowhere, or that leads back', () => {
    const lost = `permalinks.json:5:5 permalink-lost: Missing workaround \`pull-then-push\`, ${everyLink}; if it is \`pull-with-rebase\` now, add \`"git/a#pull-then-push": "pull-with-rebase"\` to \`"moved"\``;
    expect(check(reworded, { moved: { 'git/a#pull-then-push': 'push' } })).toEqual([lost]);
    expect(check(reworded, { moved: { 'git/a#pull-then-push': 'pull', 'git/a#pull': 'pull-then-push' } })).toEqual([lost]);
  });

  test('under "moved" that never was is no item, and no ID that never was is an entry', () => {
    expect(check({ 'git/a': {}, 'git/b': {} }, { moved: { 'git/a#pull': 'pull-than-push', 'git/nowhere#pull': 'x' } })).toEqual([
      'permalinks.json:14:5 permalink-lost: Unexpected entry `git/nowhere`, expected the ID of an entry',
      'permalinks.json:13:5 permalink-lost: Unexpected successor `pull-than-push`, expected an anchor on the page of the entry; did you mean `pull-then-push`',
    ]);
  });
});

describe('a run', () => {
  test('on some files says nothing about the others, which still answer for links', () => {
    const files = { 'git/a': workaround('Pull with rebase'), 'git/c': alias('git/b') };
    expect(check(files, {}, { has: (file: VFile) => file.path === 'git/c.md', isWhole: false } as typeof whole)).toEqual([
      'git/c.md:3:1 permalink-unrecorded: Unexpected unrecorded entry `git/c`, expected every ID and anchor to be in `permalinks.json`; run `npm run check -- --fix`',
    ]);
    expect(check({ 'git/a': {} }, {}, { has: () => true, isWhole: false })).toEqual([]);
  });

  test('claims nothing about an entry with errors', () => {
    expect(
      check({ 'git/a': {}, 'git/b': { rootCause: '', ...workaround('Else') } }).filter((message) => message.includes('permalink')),
    ).toEqual([]);
    expect(
      check({ 'git/a': {}, 'git/c': { ...alias('git/b'), rootCause: '' } }).filter((message) => message.includes('permalink')),
    ).toEqual([]);
  });

  test('claims no ID where a file can’t be read at all, since it may be an alias there', () => {
    const record = recordOf({ published, moved: {} });
    const files = [...site({ 'git/a': {} }), { file: new VFile({ path: 'git/c.md' }), entry: undefined }];
    checkPermalinks(record, files, whole);
    expect(messagesOf(record.file)).toEqual([]);
  });

  test('asks for items that are not recorded at the first of them', () => {
    const more = workaround('Pull, then push** (90% success)\n2. **Wait** (5% success)\n3. **Hope');
    expect(check({ 'git/a': more, 'git/b': {} })).toEqual([
      'git/a.md:22:1 permalink-unrecorded: Unexpected unrecorded links `wait`, `hope`, expected every ID and anchor to be in `permalinks.json`; run `npm run check -- --fix`',
    ]);
  });
});

describe('recording', () => {
  const record = (known: Permalinks | undefined, entries: Record<string, Changes>, scope = whole): string =>
    String(recordPermalinks(known === undefined ? recordOf({ published: {}, moved: {} }) : recordOf(known), site(entries), scope)?.file);

  test('writes every ID, alias and item, one a line and sorted', () => {
    expect(record(undefined, { 'git/b': alias('git/0'), 'git/a': {} })).toBe(`{
  "published": {
    "git/0": "entry",
    "git/a": "entry",
    "git/a#git-2-40": "version",
    "git/a#pull-then-push": "workaround",
    "git/a#push-again": "dead end",
    "git/b": "entry",
    "git/b#git-2-40": "version",
    "git/b#pull-then-push": "workaround",
    "git/b#push-again": "dead end"
  },
  "moved": {}
}
`);
  });

  test('takes nothing out and keeps what was moved', () => {
    const moved = { 'git/a#pull-then-push': 'pull' };
    const next = JSON.parse(record({ published, moved }, { 'git/a': workaround('Pull') })) as Permalinks;
    expect(next).toEqual({ published: { ...published, 'git/a#pull': 'workaround' }, moved });
  });

  test('keeps back what is new in an entry that has lost an item, so that the next run can name it again', () => {
    expect(JSON.parse(record({ published, moved: {} }, { 'git/a': workaround('Pull') }))).toEqual({ published, moved: {} });
  });

  test('adds only what the run is about', () => {
    const next = record({ published: {}, moved: {} }, { 'git/a': {}, 'git/b': {} }, {
      has: (file: VFile) => file.path === 'git/b.md',
      isWhole: false,
    } as typeof whole);
    expect(Object.keys((JSON.parse(next) as Permalinks).published)).toEqual(Object.keys(items('git/b')));
  });
});

test('former anchors lead to the element that took their place, whatever the ID they were published under', () => {
  const moved = {
    'git/a#one': 'two',
    'git/old#two': 'pull-then-push',
    'git/a#gone': 'dead-ends',
    'git/a#push-again': 'pull-then-push',
    'git/a#references': 'pull-then-push',
    'git/a#lost': 'nowhere',
  };
  expect([...listFormerAnchors({ published, moved }, site({ 'git/a': alias('git/old'), 'git/b': {} }))]).toEqual([
    [
      'git/a',
      [
        ['pull-then-push', 'one'],
        ['pull-then-push', 'two'],
        ['dead-ends', 'gone'],
      ],
    ],
  ]);
});

import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkPermalinks } from '../../../src/corpus/permalinks/lost-links.ts';
import type { Permalinks } from '../../../src/corpus/permalinks/permalinks-file.ts';
import { messagesOf } from '../../helpers.ts';
import { alias, type Changes, items, published, recordOf, site, whole, workaround } from './linked-entries.ts';

/** Messages of the record, then of the entries. */
function check(entries: Record<string, Changes>, permalinks: Partial<Permalinks> = {}, scope = whole): string[] {
  const record = recordOf({ published, moved: {}, ...permalinks });
  const files = site(entries);
  checkPermalinks(record, files, scope);
  return [record.file, ...files.map(({ file }) => file)].flatMap((file) => messagesOf(file).map((message) => `${file.path}:${message}`));
}

const everyLink = 'expected every link that was ever published to lead somewhere';

describe('an ID', () => {
  test('that is published and there needs nothing', () => {
    expect(check({ 'git/a': {}, 'git/b': {} })).toEqual([]);
  });

  test('of a renamed entry is lost, and the entry with the same items is named', () => {
    expect(
      check({ 'git/a': {}, 'git/z-something-else': { deadEnds: '## Dead Ends\n\n- **Cry** — No. (99% fail)' } }, { published }),
    ).toEqual([
      `permalinks.json:7:5 permalink-lost: Missing entry \`git/b\`, ${everyLink}; if it is \`git/z-something-else\` now, add \`git/b\` to its \`Aliases\`, or else bring its file back and mark its versions as \`fixed\``,
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
      `permalinks.json:7:5 permalink-lost: Missing entry \`git/old\`, ${everyLink}; add \`git/old\` to \`Aliases\` of the entry that took its place, or bring its file back and mark its versions as \`fixed\``,
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

  test('under "moved" of an ID that is misspelt leads to the one that was meant', () => {
    expect(check({ 'git/a': {}, 'git/b': {} }, { moved: { 'git/aa#pull': 'pull-then-push' } })).toEqual([
      'permalinks.json:13:5 permalink-lost: Unexpected entry `git/aa`, expected the ID of an entry; did you mean `git/a`?',
    ]);
  });

  test('under "moved" that never was is no item, and no ID that never was is an entry', () => {
    expect(check({ 'git/a': {}, 'git/b': {} }, { moved: { 'git/a#pull': 'pull-than-push', 'git/nowhere#pull': 'x' } })).toEqual([
      'permalinks.json:14:5 permalink-lost: Unexpected entry `git/nowhere`, expected the ID of an entry',
      'permalinks.json:13:5 permalink-lost: Unexpected successor `pull-than-push`, expected an anchor on the page of the entry; did you mean `pull-then-push`?',
    ]);
  });
});

describe('a run', () => {
  test('says nothing of links that are in a file which is malformed', () => {
    const file = new VFile({ path: 'permalinks.json' });
    checkPermalinks({ file, permalinks: undefined, placeOf: () => undefined }, site({ 'git/a': {} }), whole);
    expect(file.messages).toEqual([]);
  });

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

  test('names three items that are not recorded, or the one', () => {
    const unrecorded = (...actions: string[]): string[] =>
      check({ 'git/a': workaround(['Pull, then push', ...actions].join('** (90% success)\n2. **')), 'git/b': {} }).map(
        (message) => / unrecorded (.*), expected every/.exec(message)?.[1] ?? message,
      );
    expect([unrecorded('Wait'), unrecorded('A', 'B', 'C'), unrecorded('A', 'B', 'C', 'D', 'E')]).toEqual([
      ['link `wait`'],
      ['links `a`, `b`, `c`'],
      ['links `a`, `b`, `c` and 2 more'],
    ]);
  });

  test('asks for items that are not recorded at the first of them', () => {
    const more = workaround('Pull, then push** (90% success)\n2. **Wait** (5% success)\n3. **Hope');
    expect(check({ 'git/a': more, 'git/b': {} })).toEqual([
      'git/a.md:22:1 permalink-unrecorded: Unexpected unrecorded links `wait`, `hope`, expected every ID and anchor to be in `permalinks.json`; run `npm run check -- --fix`',
    ]);
  });
});

// What may import what, from the bottom of the project to its top; each rule with its reason.
import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Rooms of src from the lowest up; those on one level don't import one another. */
const levels: readonly (readonly string[])[] = [
  ['entry'],
  ['root'],
  ['corpus', 'search'],
  ['view', 'styles'],
  ['publish', 'cards', 'components', 'browser', 'lab'],
  ['layouts'],
  ['pages', 'integrations', 'cli', 'guides', 'content.config'],
];

/** Why a room imports only what lies below it. */
const reasons: Readonly<Record<string, string>> = {
  entry: 'the format depends on nothing of ours, so that it runs in Node, in the browser and in other tools',
  root: 'settings are read before anything else and know only how messages look',
  corpus: 'all entries together are checked without knowing how they are shown or found',
  search: 'finding is the same in a page, a terminal and Node, so it knows none of them',
  styles: 'a stylesheet imports nothing',
  view: 'what pages, cards, data and terminal say is decided once, before any of them',
  publish: 'data for programs is made from entries and wording, never from pages',
  cards: 'pictures are made from entries and wording, never from pages',
  components: 'markup is made from what view says, and runs no script of a page by itself',
  browser: 'what runs in a page must not drag in what only a build needs',
  lab: 'what was run is judged without pages',
  layouts: 'the frame of pages knows no page',
};

const pathOf = (rooms: readonly string[]): string => `^src/(?:${rooms.join('|')})(?:/|\\.ts$)`;

/** A room sees itself and all levels below its own. */
const downward: readonly IForbiddenRuleType[] = levels.slice(0, -1).flatMap((rooms, level) =>
  rooms.map((room) => ({
    name: `${room}-looks-down`,
    comment: reasons[room] ?? '',
    severity: 'error' as const,
    from: { path: pathOf([room]) },
    to: { path: '^src/', pathNot: pathOf([room, ...levels.slice(0, level).flat()]) },
  })),
);

export const rules: readonly IForbiddenRuleType[] = [
  ...downward,
  {
    name: 'pages-are-last',
    comment: 'a page is an end: what two of them share has a name of its own below them',
    severity: 'error',
    from: { path: pathOf(['integrations', 'cli', 'guides', 'content.config']) },
    to: { path: '^src/pages/' },
  },
  {
    name: 'pure-rooms',
    comment: 'the format, the matcher and pages run where there is no Node',
    severity: 'error',
    from: { path: '^src/(?:entry|search|browser)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-framework',
    comment: 'the format and the matcher work without Astro',
    severity: 'error',
    from: { path: '^src/(?:entry|search)/' },
    to: { path: '^astro|^node_modules/(?:astro|@astrojs)/' },
  },
  {
    name: 'no-tests-in-src',
    comment: 'nothing in src exists for tests',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^test/' },
  },
  {
    name: 'no-cycles',
    comment: 'of two files that need each other, neither can be read first; types included',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
];

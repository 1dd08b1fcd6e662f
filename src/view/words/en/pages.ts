// What the pages beside entries and results say, in English.
import type { Link } from '../link.ts';
import { count, entries } from './language.ts';

export const home = {
  noScript: (codes: Link | undefined) =>
    `The search runs in the browser, by JavaScript. Without it, look through the domains${codes === undefined ? '' : ` and the ${codes('error codes')}`}.`,
  empty: (write: Link) => `There are no entries yet. An entry is one Markdown file: ${write('write the first one')}.`,
  try: 'Try',
  private: (more: Link) => `${more('Searched in your browser')}, not on a server.`,
  example: 'For example',
  paste: 'You paste',
  whole: 'See the whole entry',
  tryFirst: 'Try this first',
  domains: 'Domains',
  counts: (entryCount: number, domains: number, codes: number, link: Link) =>
    `${entries(entryCount)} in ${count(domains, { one: 'domain', other: 'domains' })}` +
    `${codes === 0 ? '' : ` and ${link(count(codes, { one: 'error code', other: 'error codes' }))}`}`,
  entryWord: (number: number): string => (number === 1 ? 'entry' : 'entries'),
  new: 'New',
};

export const domain = {
  title: (name: string) => `${name} errors`,
  description: (number: number, name: string) =>
    `${count(number, { one: 'error', other: 'errors' })} of ${name}: what they mean, the fixes that work, and the dead ends that don’t.`,
  lead: (entryCount: number, categories: number) =>
    `${entries(entryCount)} in ${count(categories, { one: 'category', other: 'categories' })}`,
  categories: 'Categories',
  order: 'Order',
  byCategory: 'By category',
  byRate: 'Surest fix first',
  narrow: 'Narrow the entries',
};

export const codes = {
  title: 'Error codes',
  description: (number: number) => `${count(number, { one: 'error code', other: 'error codes' })}, each with what it means and what helps.`,
  empty: (metadata: Link) => `No entry has an error code yet. Codes stand in an entry’s ${metadata('metadata')}.`,
  lead: (number: number) => `${count(number, { one: 'code', other: 'codes' })}, each with a page of its own`,
  families: 'Families',
  /** Of families whose name is no name of a tool. */
  familyNames: {} as Readonly<Record<string, string>>,
  narrow: 'Narrow the codes',
  oneDescription: (code: string, number: number, domains: string) =>
    `${code} means ${number} different errors: ${domains}. See which one is yours.`,
  which: (number: number) => `${number} entries have this code. Which one is yours?`,
  not: (other: string, difference: string) => `Not ${other}: ${difference}`,
  copyMessage: (place: number) => `message of entry ${place}`,
  tryFirst: 'Try first:',
  whole: 'The whole entry, with versions and messages',
  signal: (code: string, signal: number, name: string | undefined) =>
    `${code} is 128 + ${signal}: the process was ended by signal ${signal}${name === undefined ? '' : `, ${name}`}.`,
  /** `text` is what tools say, and stays English. */
  inWords: (text: string) => `In words: ${text}.`,
  sameAs: (others: readonly string[]) => `The same as ${new Intl.ListFormat('en').format(others)}.`,
  kind: (text: string) => `Kind: ${text}.`,
};

export const guides = {
  title: 'Guides',
  description: (site: string) => `How ${site} works, and how to add what you know.`,
  contents: 'On this page',
  rules: 'The rules',
  rulesDescription: 'Every rule that an entry is held to, with how to mend what breaks it.',
  narrowRules: 'Narrow the rules',
};

export const status = {
  title: 'Status',
  description: 'Where entries need work: how far they are verified, and which are the stalest and the weakest.',
  lead: (mend: Link) => `Where entries need work. ${mend('Mending one')} takes a line and a pull request.`,
  verification: 'Verification',
  caption: (number: number) => `${entries(number)} by domain, and by how they came to be trusted`,
  domain: 'Domain',
  entries: 'Entries',
  /** How far entries are verified, in a word or two beside a number. */
  counted: {
    ai_generated: 'not reviewed',
    human_reviewed: 'reviewed',
    community_verified: 'confirmed',
    reproduced: 'reproduced',
  },
  age: 'Age of facts',
  ageCaption: 'How long ago somebody held entries against the facts, or, where nobody has, how old their facts are',
  ageColumn: 'Age',
  bar: 'As a bar',
  ages: {
    'up to 3 months': 'up to 3 months',
    'up to 6 months': 'up to 6 months',
    'up to a year': 'up to a year',
    'up to 2 years': 'up to 2 years',
    'over 2 years': 'over 2 years',
    'no date': 'no date',
  },
  never: 'Never verified',
  neverSince: (day: string) => `Never verified, facts as of ${day}`,
  verifiedOn: (day: string) => `Last verified ${day}`,
  oldest: 'Verified longest ago',
  noOldest: 'No reviewed entry states when it was last verified.',
  oldestFacts: 'Oldest facts of entries that nobody has reviewed',
  noOldestFacts: 'No such entry states as of which day its facts are.',
  noNever: 'Every entry is reviewed and states when.',
  withoutReferences: 'Without references',
  noWithoutReferences: 'Every entry names a source.',
  withoutMessages: 'Without error messages',
  noWithoutMessages: 'Every entry has a message as printed.',
  weakest: 'Lowest fix rate',
  noWeakest: 'There are no entries yet.',
  first: (shown: number, command: string) => `The first ${shown}; ${command} lists them all.`,
};

export const notFound = {
  title: 'No such page',
  description: 'There is no page at this address.',
  lead: 'There is nothing at this address. The link may be mistyped, or the entry may have been removed.',
  lookThrough: (domains: Link, errorCodes: Link) => `Or look through the ${domains('domains')} and the ${errorCodes('error codes')}.`,
  nearest: 'Perhaps one of these',
};

/** The search page without a search. */
export const searchPage = {
  title: 'Search',
  description: 'Paste an error, a log or a code. The search runs in this browser.',
  noScript: (errorCodes: Link) =>
    `The search runs in the browser, by JavaScript. Without it, look through the ${errorCodes('error codes')} and the domains:`,
  start: 'Paste a message or all of the output, ask in your own words, or drop a log file anywhere on the page.',
  example: (code: string) => `A code is enough: ${code}`,
};

/** The headings of an entry in feeds. */
export const feed = {
  workarounds: 'Workarounds',
  deadEnds: 'Dead ends',
};

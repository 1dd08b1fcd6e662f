// Every word that the site says to its readers, in English. Its type is that of all languages. Each part is bundled by itself, so
// that a page loads the words of what it runs.
import { digits, type Forms, plural } from './plural.ts';

/** Makes a link of words within a sentence, as HTML. */
type Link = (words: string) => string;

const locale = 'en-GB';
const count = (number: number, forms: Forms): string => plural(locale, number, forms);
const entries = (number: number): string => count(number, { one: 'entry', other: 'entries' });
const deadEnds = (number: number): string => count(number, { one: 'dead end', other: 'dead ends' });

/** Of these words. */
export const language: string = 'en';

export const days = {
  /** `22 November 2026`. */
  long: (day: Date) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day),
};

/** What stands around every page. */
export const frame = {
  skip: 'Skip to content',
  site: 'Site',
  codes: 'Codes',
  guides: 'Guides',
  theme: 'Theme:',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  trail: 'Breadcrumb',
  home: 'Home',
  about: 'About',
  add: 'Add an entry',
  rules: 'Rules',
  status: 'Status',
  data: 'Data',
  feed: 'Feed',
  offline: 'Offline',
  source: 'Source',
  slash: (key: string) => `${key} leads to the search box`,
  label: 'Paste an error, a log or a code',
  search: 'Search',
  allEntries: (site: string) => `${site}: all entries`,
  moved: 'This entry has moved',
  movedTitle: (title: string) => `Moved: ${title}`,
  movedTo: (link: string) => `It is here now: ${link}`,
};

export const theme = {
  system: 'Theme: as your system',
  light: 'Theme: light',
  dark: 'Theme: dark',
};

/** What copies, and what it says when it has. */
export const copying = {
  copied: 'Copied',
  selected: 'Selected',
  linkCopied: 'Link copied',
  itemCopied: 'Copied, with its link',
  inAddress: 'The link is in the address bar',
};

/** What the search box says where the search is not there. */
export const finding = {
  notLoaded: 'The search could not be loaded. Reload the page and try again.',
  noAnswer: 'The search index could not be loaded. Check the connection and search again.',
};

export const narrowing = {
  left: (left: number, all: number) => `${left} of ${all}`,
};

export const rates = {
  percent: (share: string) => `${share}%`,
  helps: (percent: string) => `helps ${percent}`,
  helped: (people: number, of: number) => `helped ${people} of ${of}`,
  fails: (percent: string) => `fails ${percent}`,
  failed: (people: number, of: number) => `failed ${people} of ${of}`,
  fixRate: (percent: string) => `fix rate ${percent}`,
  guess: (words: string) => `${words}, a guess`,
  note: '~ is a guess, not a count',
};

/** How an entry came to be trusted. */
export const verification = {
  ai_generated: 'Written by AI, not reviewed',
  human_reviewed: 'Reviewed by a person',
  community_verified: 'Confirmed by readers',
  reproduced: 'Reproduced',
};

/** The same as a sentence. */
export const verificationSentences = {
  ai_generated: 'Written by AI from sources and not yet reviewed by a person.',
  human_reviewed: 'A person has read it and held it against its sources.',
  community_verified: 'Readers who had this error have reported what worked.',
  reproduced: 'The error was produced on purpose, and its fixes and dead ends were run.',
};

/** What an entry says of itself in one sentence, in lists, cards and search engines. */
export const summary = {
  quote: (text: string) => `“${text}”`,
  description: (fix: string, rate: string, number: number, surest: string) =>
    `Best fix: ${fix} (${rate}); ${deadEnds(number)} to avoid${number > 1 ? ', such as' : ':'} ${surest}.`,
  deadEnds,
  toAvoid: (number: number) => `${deadEnds(number)} to avoid`,
};

export const entry = {
  copy: 'Copy',
  copyCode: (fix: number, part: number) => `code ${part} of workaround ${fix}`,
  copyMessage: (message: number) => `message ${message}`,
  copyProse: 'code',
  copyGuide: 'this code',
  share: 'Share',
  linkTo: (words: string) => `Link to ${words}`,
  codes: 'Error codes',
  factsAsOf: 'facts as of',
  lastVerified: 'last verified',
  isOld: '(more than a year before this page was built)',
  cause: 'Root cause',
  whichCause: 'Which cause is yours?',
  notToTry: (number: number) => `${number} not to try`,
  why: 'why',
  tryOne: 'Try this',
  tryThese: 'Try in this order',
  tick: 'Tick what you have tried',
  fix: (rate: string) => `Fix (${rate})`,
  shareFix: (place: number) => `workaround ${place}`,
  stuck: (fixes: number, cause: Link, error: Link | undefined, report: Link | undefined) =>
    `Tried ${fixes > 1 ? 'them all' : 'it'}? See whether ${cause('the cause')} is another one` +
    `${error === undefined ? '' : `, or ${error('the error itself')}`}${report === undefined ? '' : `, and ${report('tell us')} what did help`}.`,
  reportTitle: (title: string) => `${title}: none of the fixes helped`,
  reportBody: (id: string) => `Entry: ${id}\n\n`,
  dontBother: 'Don’t bother',
  deadEnd: (rate: string) => `Dead end (${rate})`,
  shareDeadEnd: (place: number) => `dead end ${place}`,
  message: 'Error message',
  messages: 'Error messages',
  otherForms: (number: number) => `${count(number, { one: 'other form', other: 'other forms' })} of this message`,
  symptoms: 'Symptoms',
  references: 'References',
  related: 'Not the same as',
  about: 'About this entry',
  category: (link: string) => `Category ${link}`,
  fixRate: (percent: string) => `Fix rate ${percent}`,
  never: 'Never verified',
  neverSince: (day: string) => `Never verified: facts as of ${day}`,
  notKnown: 'Not known when last verified',
  verifiedOn: (day: string) => `Last verified on ${day}`,
  changedOn: (day: string) => `Last changed on ${day}`,
  changeNotKnown: 'Not known when last changed',
  edit: 'Edit this entry',
  markdown: 'View as Markdown',
  copyMarkdown: 'Copy as Markdown',
  broken: 'This entry has errors',
  brokenDescription: (path: string) => `${path} can’t be shown yet.`,
  brokenLead: (path: string, id: string) => `${path} can’t be shown as ${id} yet. This page follows the file as you save it.`,
};

/** The table of versions. */
export const versions = {
  heading: 'Versions',
  /** What a status means to somebody who uses the version. */
  statuses: {
    active: 'Has it',
    deprecated: 'Has it, out of support',
    fixed: 'Fixed',
    unaffected: 'Not affected',
    unknown: 'Not known',
  },
  iHave: 'I have',
  versionOfIt: 'Version of it',
  version: 'Version',
  status: 'Status',
  introduced: 'Introduced',
  deprecated: 'Deprecated',
  caption: 'Has it: this version has the error.',
  gaps: 'A dash: not stated.',
  row: (place: number) => `row ${place}`,
  all: 'all versions',
  andLater: (version: string) => `${version} and later`,
};

/** What is said of a reader's version; `name` is `Node.js 20.11`. */
export const versionAnswers = {
  active: (name: string) => `${name} has this error.`,
  deprecated: (name: string) => `${name} has this error, and is out of support.`,
  fixed: (name: string) => `${name} no longer has this error.`,
  unaffected: (name: string) => `${name} is not affected.`,
  unknown: (name: string) => `${name} may have this error: nobody has looked.`,
  mended: (answer: string, version: string) => `${answer.replace(/\.$/, '')}; fixed in ${version}.`,
  several: (name: string) => `${name} is more than one row: give your version in full.`,
  nothing: (name: string) => `Nothing is stated about ${name}.`,
};

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

/** What the search says in the browser. */
export const search = {
  // The box
  clear: 'Clear',
  unreadable: 'This file could not be read.',
  emptyFile: 'This file is empty.',
  noText: 'This is no text file. Drop a log, or paste its text.',
  leftOut: (bytes: number) => `… ${digits(locale, bytes)} bytes left out …`,
  // Suggestions
  suggestions: (number: number) => `${count(number, { one: 'suggestion', other: 'suggestions' })}.`,
  noSuggestion: 'No clear match yet. Enter searches the texts, too.',
  noSuggestions: 'Suggestions could not be loaded. Enter searches.',
  notKept: 'This browser can’t keep the paste for the search page. Paste it there.',
  loading: 'Loading the index …',
  searching: 'Searching …',
  entries: 'Entries',
  recent: 'Recent searches',
  clearRecent: 'Clear recent searches',
  withFilters: (filters: string) => `With your filters: ${filters}.`,
  // Results
  tryFirst: 'Try this first',
  dontBother: 'Don’t bother',
  copy: 'Copy',
  copyCode: 'the code',
  rest: (fixes: number, avoided: number) => `${count(fixes, { one: 'fix', other: 'fixes' })} and ${deadEnds(avoided)}, with how and why`,
  inStack: 'in my stack',
  variants: (number: number) => `${count(number, { one: 'variant', other: 'variants' })} on other platforms or versions`,
  // Why an entry is there, before what is quoted
  code: 'Code ',
  matches: 'Matches ',
  inText: 'In its text: ',
  textHas: 'Its text has ',
  // What is different about an entry that comes near
  otherCode: <Part>(theirs: Part, yours: Part) => ['Its code is ', theirs, ', yours is ', yours, '.'],
  otherWords: <Part>(theirs: Part, yours: Part) => ['It says ', theirs, ' where yours says ', yours, '.'],
  otherTool: (tool: string) => `It is about ${tool}.`,
  allWords: 'Yours has all the words of its title, but that may be chance.',
  missing: <Part>(parts: readonly Part[]) => ['Yours doesn’t say ', ...parts, '.'],
  either: (parts: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).formatToParts(parts),
  // How many there are
  lost: 'This search was for a paste, which this tab does not hold. Paste it here again.',
  noneOfAll: 'No entry has all of these',
  none: 'No entry for this yet',
  noneNarrowed: 'No entry for this with these filters',
  found: (number: string, isNarrowed: boolean) => `${number}${isNarrowed ? ' with these filters' : ''}`,
  total: (total: number, shown: number) => `${total > shown ? `The first ${shown} of ` : ''}${entries(total)}`,
  best: (best: number, inText: number) =>
    `The ${best === 1 ? 'best match' : `${best} best matches`}${inText > 0 ? ` and ${inText} more from the full text` : ''}`,
  noneLoaded: 'Nothing in the part of the index that could be loaded',
  partial: 'A part of the index could not be loaded, so entries may be missing. Search again.',
  partialMiss: 'A part of the index could not be loaded, so there may be an entry after all. Search again.',
  readingText: 'Looking in the full text …',
  textFailed: 'The full text could not be searched; codes, titles and messages were.',
  noneInText: 'The full text brought nothing.',
  noMoreText: 'The full text brought nothing more.',
  pasteStays: 'What you pasted stays in this tab and out of the address.',
  named: <Part>(code: Part, links: readonly Part[], isPaste: boolean, isMore: boolean) => [
    isPaste ? 'This paste has ' : 'This has ',
    code,
    isMore ? ', too: ' : ': ',
    ...links,
    '.',
  ],
  // Where else to look
  searchText: 'Search the full text',
  searchTextAgain: 'Search the full text again',
  widen: 'Search without filters',
  notTheOne: 'Not the one?',
  allOf: (domainName: string) => `All entries of ${domainName}`,
  // Where there is none
  family: <Part>(code: Part, family: Part) => [code, ' is one of these: ', family, '.'],
  maybe: 'Maybe one of these',
  siblings: 'Entries for codes of the same kind:',
  ask: <Part>(link: (words: string) => Part, write: (words: string) => Part) => [
    'Have you solved it, or do you need it solved? ',
    link('Ask for an entry'),
    ' (this opens the repository with the line below filled in, for you to check), or ',
    write('write one yourself'),
    '.',
  ],
  write: <Part>(write: (words: string) => Part) => ['Have you solved it, or do you need it solved? ', write('Write one'), '.'],
  issueTitle: (line: string) => `New entry: ${line}`,
  // Filters
  narrow: 'Narrow the results',
  filters: 'Filters',
  clearFilters: 'Clear filters',
  remember: 'Remember these filters in this browser',
  useRemembered: (filters: string) => `Use the remembered filters: ${filters}`,
  any: 'Any',
  sortBy: 'Sort by',
  bestMatch: 'Best match',
  fixRate: 'Fix rate',
  facets: { domain: 'Domain', category: 'Category', verification: 'Verification', product: 'Product', code: 'Error code' },
  /** Within a sentence, before their value. */
  facetsWithin: { domain: 'domain', category: 'category', verification: 'verification', product: 'product', code: 'error code' },
  // The reader's stack
  stack: 'My stack',
  stackHint: 'Its entries rank higher. It is kept in this browser only.',
  emptyStack: 'Choose a domain or a product above to add it.',
  add: (name: string) => `Add ${name}`,
  addToStack: (name: string) => `Add ${name} to my stack`,
  removeFromStack: (name: string) => `Remove ${name} from my stack`,
  // Titles and paper
  pasted: 'Pasted text',
  searchedFor: 'Searched for:',
  printedFilters: (filters: string) => `Filters: ${filters}`,
};

/** The page that keeps a copy of the site. */
export const offline = {
  title: 'Offline',
  description: (site: string) => `Keep a copy of ${site} on this device: all its pages and its search, for when there is no network.`,
  lead: (site: string) => `All pages of ${site} and its search, for when there is no network.`,
  noScript: 'A copy needs JavaScript.',
  copy: 'Copy',
  progress: 'Files on this device',
  about: 'What it does',
  facts: [
    'Nothing is kept until you ask for it. The copy stays in this browser, and nobody is told.',
    'While there is a network, pages come from it. Where it does not answer within three seconds, you get the page of the copy, and a line above it says so and names the day of the copy.',
    'When the site changes, the copy follows while you read online, at most once an hour: only files that have changed are fetched, and the copy you have works until the new one is whole. A browser that is told to save data waits until you open this page.',
    'The copy has all pages and the search. It leaves out what only programs read: data files, feeds, and pictures for links.',
    'To be rid of it, remove it here; clearing the data of this site in the browser does the same.',
  ],
};

/** What that page says of its copy. */
export const keeping = {
  keep: 'Keep a copy on this device',
  remove: 'Remove the copy',
  again: 'Try again',
  looking: 'Looking for a copy…',
  lookingForNewer: 'Looking for a newer version…',
  unable: 'This browser can’t keep a copy, or is set not to.',
  needsHttps: 'A copy needs an address that begins with https.',
  fetching: 'Fetching…',
  starting: 'Starting…',
  removing: 'Removing…',
  removed: 'The copy is removed.',
  progress: (done: number, total: number) => `${digits(locale, done)} of ${digits(locale, total)} files`,
  whole: (total: number, day: string) => `All ${digits(locale, total)} files are on this device. The copy was saved on ${day}.`,
  kept: 'What has arrived is kept.',
  works: (day: string) => `The copy saved on ${day} works meanwhile.`,
  refused: (reason: string) => `The browser refused to keep a copy: ${reason}`,
  noList: 'There is no list of the site’s files here, so no copy can be made.',
  takes: (bytes: number, files: number) => `A copy takes ${(bytes / 1e6).toFixed(1)} MB in ${digits(locale, files)} files.`,
  failures: {
    network: 'The network does not answer.',
    room: 'There is not enough room on this device.',
    refused: 'The server did not give out all files.',
    changed: 'The site is being replaced at this moment, or something changes its files on their way.',
    shrunk: 'The server lists far fewer files than the copy has. If that is right, remove the copy and keep a new one.',
  },
};

/** What stands on a page of the copy. */
export const copyNotes = {
  day: (day: Date) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day),
  kept: (day: string) => `No answer from the network. This page is from the copy on this device, saved on ${day}.`,
  missing: (day: string) => `No answer from the network, and this address is not in the copy on this device, saved on ${day}.`,
};

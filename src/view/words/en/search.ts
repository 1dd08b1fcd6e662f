// What the search says of its answers, in English.
import { digits } from '../plural.ts';
import { count, deadEnds, entries, locale } from './language.ts';

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

// What an entry says of itself, on its page and wherever it is named, in English.
import type { Link } from '../link.ts';
import { count, deadEnds } from './language.ts';

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

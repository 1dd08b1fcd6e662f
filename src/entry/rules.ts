// Every rule of the format. An ID is permanent: people search for it and link to it.
import { reservedDomains } from './id.ts';
import { languages } from './languages.ts';
import { metadata, requiredMetadata, requiredSections, sections, versionColumns, type MetadataLabel } from './part-names.ts';
import { statuses, verifications } from './schema.ts';

/** What a rule demands and how to meet it. Texts are Markdown and appear on the rules page. */
export interface Rule {
  /** An `error` keeps the entry off the site; a `warning` is only shown. */
  severity: 'error' | 'warning';
  /** Part of the entry that the rule is about; the rules page groups by it. */
  about:
    | 'File'
    | 'Title'
    | 'Metadata'
    | 'Sections'
    | 'Version table'
    | 'Workarounds and dead ends'
    | 'Lists and links'
    | 'Other entries'
    | 'Permalinks'
    | 'Site';
  /** The thing that is checked, as messages name it. */
  noun: string;
  /** What is accepted, as it ends the sentence "expected …". */
  expected: string;
  /** Why the rule exists and how to mend an entry that breaks it. */
  help: string;
}

const list = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

export const rules = {
  'file-empty': {
    severity: 'error',
    about: 'File',
    noun: 'empty file',
    expected: 'an entry',
    help: 'The file holds nothing but blanks. Copy the example from the guide to the format and fill it in, or delete the file.',
  },
  'file-encoding': {
    severity: 'error',
    about: 'File',
    noun: 'bytes',
    expected: 'text in UTF-8',
    help: 'Some bytes are not UTF-8, so letters would be lost. Save the file again as UTF-8; a byte order mark does no harm.',
  },
  'file-read': {
    severity: 'error',
    about: 'File',
    noun: 'file that can’t be read',
    expected: 'a readable file',
    help: 'The file, or a folder of files, could not be opened. An entry is never left out in silence, so the run fails. Check its permissions, and that a link leads somewhere.',
  },
  'file-path': {
    severity: 'error',
    about: 'File',
    noun: 'path',
    expected: '`<domain>/<slug>.md`',
    help: 'The path of a file is the identity of its entry and its URL, so every entry lies exactly one folder deep: `content/entries/git/push-rejected.md`. Entries are `.md`, never `.mdx`: MDX is code that would run when the site is built.',
  },
  'file-nesting': {
    severity: 'error',
    about: 'File',
    noun: 'nesting',
    expected: 'at most 32 quotes, lists or other marks in one another',
    help: 'Quotes or lists are nested deeper than anybody could read. This is mostly a broken paste: put it in a code fence.',
  },
  'file-emphasis': {
    severity: 'error',
    about: 'File',
    noun: 'number of `*` and `_` in one paragraph',
    expected: 'at most 1,000',
    help: 'No prose has that many marks, and they slow every parser down. This is mostly a broken paste: put it in a code fence.',
  },
  'title-missing': {
    severity: 'error',
    about: 'Title',
    noun: 'title',
    expected: 'one heading `# <the error as people see it>`',
    help: 'The first line is the title: the error as a person would see it or paste it, after a single `#`.',
  },
  'title-duplicate': {
    severity: 'error',
    about: 'Title',
    noun: 'second title',
    expected: 'one title, and sections that begin with `##`',
    help: 'A file is one error and has one `#` heading. Make a section of the second one with `##`, or move it to an entry of its own.',
  },
  'metadata-missing': {
    severity: 'error',
    about: 'Metadata',
    noun: 'metadata',
    expected: `a list with ${list(requiredMetadata)} under the title`,
    help: `Under the title stands a list of \`- **Label:** value\`. ${list(requiredMetadata)} must be there; ${list(Object.keys(metadata).filter((label) => !requiredMetadata.includes(label as MetadataLabel)))} may.`,
  },
  'metadata-unknown': {
    severity: 'error',
    about: 'Metadata',
    noun: 'metadata',
    expected: `one of ${list(Object.keys(metadata))}`,
    help: 'A label that the format does not know would be dropped without a word, so it is refused. Check its spelling, or move the fact to a section.',
  },
  'metadata-duplicate': {
    severity: 'error',
    about: 'Metadata',
    noun: 'second',
    expected: 'each label once',
    help: 'The same label stands twice, so nobody can tell which one counts. Remove one. Several codes or aliases go on one line, with commas between them.',
  },
  'metadata-malformed': {
    severity: 'error',
    about: 'Metadata',
    noun: 'metadata',
    expected: '`- **Label:** value` on one line',
    help: 'Each line of metadata is a list item with a bold label, a colon, and a value: `- **Category:** protocol_error`. Several aliases stand in backticks with only commas between them: `` - **Aliases:** `git/old`, `git/older` ``.',
  },
  'id-format': {
    severity: 'error',
    about: 'Metadata',
    noun: 'ID',
    expected: '`<domain>/<slug>` in lower-case letters, digits and single hyphens',
    help: 'An ID becomes a URL that people link to for years, so it is kept plain: `git/push-rejected-non-fast-forward`. A slug may also hold dots, as in `nextjs/upgrade-14.2`.',
  },
  'id-ending': {
    severity: 'error',
    about: 'Metadata',
    noun: 'ID',
    expected: 'one that does not end like a file, in `.json`, `.md`, `.xml` or `.html`',
    help: 'Beside the page of `npm/missing-package` lie the files `npm/missing-package.json` and `npm/missing-package.md`, so no page can have such a name. Write a hyphen for the dot: `npm/missing-package-json`.',
  },
  'id-path': {
    severity: 'error',
    about: 'Metadata',
    noun: 'ID',
    expected: 'the ID that the path of the file gives',
    help: 'The path is the identity: `git/push-rejected.md` holds `git/push-rejected`. Correct the line, or rename the file; after a rename, add the former ID to `Aliases` so that old links still work.',
  },
  'domain-format': {
    severity: 'error',
    about: 'Metadata',
    noun: 'domain',
    expected: 'lower-case letters, digits and single hyphens',
    help: 'A domain is the first part of the ID and the first part of the URL: `postgresql`, `github-actions`.',
  },
  'domain-mismatch': {
    severity: 'error',
    about: 'Metadata',
    noun: 'domain',
    expected: 'the part of the ID before its slash',
    help: 'The domain is stated twice, in the ID and on its own line, and the two must agree.',
  },
  'domain-reserved': {
    severity: 'error',
    about: 'Metadata',
    noun: 'domain',
    expected: 'a name that the site does not use for its own pages',
    help: `The site's own pages live under ${list(reservedDomains)}. A domain of that name would hide them. Choose another, such as \`search-engines\` for \`search\`.`,
  },
  'category-format': {
    severity: 'error',
    about: 'Metadata',
    noun: 'category',
    expected: 'lower-case words joined by `_` or `-`',
    help: 'A category groups the entries of a domain, such as `protocol_error` or `module_resolution`. Use one that the domain has before you make a new one.',
  },
  'error-code-format': {
    severity: 'error',
    about: 'Metadata',
    noun: 'error code',
    expected: 'codes of 1 to 80 characters in backticks, with only commas between them',
    help: 'A code is written as the error prints it: `` `TS2307` ``, or `` `A`, `B` `` for several. Once one is in backticks, only commas may stand beside it, since any other word would pass for a code: write `` `EACCES`, `13` ``, not `` `EACCES` (13) `` or `` `EACCES` or `13` ``. Leave the line out when there is none.',
  },
  'verification-unknown': {
    severity: 'error',
    about: 'Metadata',
    noun: 'verification',
    expected: `one of ${list(verifications)}`,
    help: 'How the entry came to be trusted: `ai_generated` (written from sources, not tried by a person), `human_reviewed`, `community_verified` (people reported that it worked), `reproduced` (the error and its fixes were run).',
  },
  'last-verified-date': {
    severity: 'error',
    about: 'Metadata',
    noun: 'date',
    expected: 'a day that exists, written `YYYY-MM-DD`',
    help: 'The day on which somebody last held the entry against the facts, or with `ai_generated` the day of its facts; not the day of a build or of a typo fix.',
  },
  'rate-missing': {
    severity: 'error',
    about: 'Workarounds and dead ends',
    noun: 'rate',
    expected: '`(<0..100>% success)` after a workaround, `(<0..100>% fail)` after a dead end',
    help: 'Every workaround ends with the share of all who meet the error for whom it works, every dead end with the share of those who try it for whom it fails: `1. **Restart the daemon** (40% success)`. With a dead end, the rate ends its first paragraph.',
  },
  'rate-percent': {
    severity: 'error',
    about: 'Workarounds and dead ends',
    noun: 'rate',
    expected: 'a number with `%`, such as `85%`',
    help: 'A rate is written in percent, with its sign: `85%`, not `85`, `0.85` or `high`.',
  },
  'rate-range': {
    severity: 'error',
    about: 'Workarounds and dead ends',
    noun: 'rate',
    expected: 'a number from 0 to 100 with `%`',
    help: 'A rate is a share of people, from `0%` to `100%`: of all who meet the error for a fix rate and a workaround, of those who try it for a dead end.',
  },
  'rate-word': {
    severity: 'error',
    about: 'Workarounds and dead ends',
    noun: 'word in a rate',
    expected: '`success` after a workaround, `fail` after a dead end',
    help: 'The word says which way the rate counts: `(85% success)` after a workaround, `(90% fail)` after a dead end.',
  },
  'section-missing': {
    severity: 'error',
    about: 'Sections',
    noun: 'section',
    expected: `the sections ${list(requiredSections)}`,
    help: 'An entry answers four questions: why it happens, which versions it hits, what helps, and what does not. Without one of them it is no answer yet.',
  },
  'section-empty': {
    severity: 'error',
    about: 'Sections',
    noun: 'section',
    expected: 'content under its heading',
    help: 'A heading with nothing under it promises something that is not there. Fill the section, or remove an optional one.',
  },
  'section-unknown': {
    severity: 'error',
    about: 'Sections',
    noun: 'section',
    expected: `one of ${list(Object.keys(sections))}`,
    help: 'A section that the format does not know would never reach the page, so it is refused. Check its spelling, or use `###` headings within Root Cause.',
  },
  'section-duplicate': {
    severity: 'error',
    about: 'Sections',
    noun: 'second section',
    expected: 'each section once',
    help: 'The same section stands twice. Join the two.',
  },
  'section-outside': {
    severity: 'error',
    about: 'Sections',
    noun: 'content',
    expected: 'title, then the metadata list, then sections that begin with `##`',
    help: 'Text before the title or between the metadata and the first section belongs nowhere, so no reader would see it. Move it to Root Cause.',
  },
  'versions-table': {
    severity: 'error',
    about: 'Version table',
    noun: 'content',
    expected: `one table with the columns ${list(versionColumns)}`,
    help: 'Version Compatibility holds one table and nothing else: `| Version | Status | Introduced | Deprecated |`. Remarks on versions belong in Root Cause.',
  },
  'versions-columns': {
    severity: 'error',
    about: 'Version table',
    noun: 'columns',
    expected: list(versionColumns),
    help: 'The table has exactly four columns in this order, and every row keeps to them. Introduced is the version or day from which the error occurs in the product, Deprecated the one from which the whole row is out of support. Write `—` for what is not known, and `\\|` for a bar within a cell.',
  },
  'version-empty': {
    severity: 'error',
    about: 'Version table',
    noun: 'version',
    expected: 'a product and perhaps a version or range, such as `Node.js >=18`',
    help: 'Every row names what it is about.',
  },
  'status-unknown': {
    severity: 'error',
    about: 'Version table',
    noun: 'status',
    expected: `one of ${list(statuses)}`,
    help: '`active`: hits this version. `deprecated`: hits it, and the version is out of support. `fixed`: no longer hits it. `unaffected`: never did. `unknown`: nobody has looked.',
  },
  'list-missing': {
    severity: 'error',
    about: 'Workarounds and dead ends',
    noun: 'content',
    expected: 'a list',
    help: 'Workarounds are a numbered list, best first; dead ends a list with `-`. Code and paragraphs that belong to an item are indented under it, by three blanks for a numbered item and two for a dash; otherwise Markdown ends the list there.',
  },
  'item-action': {
    severity: 'error',
    about: 'Workarounds and dead ends',
    noun: 'item',
    expected: '`**action**` in bold at its start',
    help: 'An item begins with what to do, or what people try, in bold. Links to the item are made from these words.',
  },
  'item-reason': {
    severity: 'error',
    about: 'Workarounds and dead ends',
    noun: 'dead end',
    expected: '`**action** — why it fails (<0..100>% fail)`',
    help: 'A dead end without its reason is only a claim. After the action come a dash and why it does not help.',
  },
  'item-text': {
    severity: 'error',
    about: 'Workarounds and dead ends',
    noun: 'text',
    expected: 'nothing but a rate after the action; explanations go in a paragraph of their own, indented under it',
    help: 'The line of a workaround is its action and its rate. What else there is to say comes below it as an indented paragraph.',
  },
  'fence-unclosed': {
    severity: 'error',
    about: 'Lists and links',
    noun: 'open code fence',
    expected: 'a closing fence of the same length and indent',
    help: 'A fence that is never closed swallows everything after it.',
  },
  'fence-info': {
    severity: 'error',
    about: 'Lists and links',
    noun: 'text after the language of a fence',
    expected: 'only a language, such as ` ```bash `',
    help: 'After the opening fence stands the language and nothing else; more would not be shown.',
  },
  'fence-language': {
    severity: 'warning',
    about: 'Lists and links',
    noun: 'language',
    expected: 'one that the site can highlight, or `text`',
    help: `The code is shown, but without colours. Known are ${list(languages)}.`,
  },
  'error-messages-fence': {
    severity: 'error',
    about: 'Lists and links',
    noun: 'content',
    expected: 'each message in a code fence of its own',
    help: 'Error Messages holds messages as printed, one in a fence, with variable parts written `<like this>`. What there is to say about them belongs in Root Cause.',
  },
  'references-links': {
    severity: 'error',
    about: 'Lists and links',
    noun: 'reference',
    expected: '`- [title](https://…)`, perhaps with ` — what it says` after it',
    help: 'References is a list of links, so that a reader can check the entry against its sources.',
  },
  'related-item': {
    severity: 'error',
    about: 'Lists and links',
    noun: 'related entry',
    expected: '`` - `<domain>/<slug>` — how it differs ``',
    help: 'Related is a list of IDs in backticks, each with how that error differs from this one.',
  },
  'link-protocol': {
    severity: 'error',
    about: 'Lists and links',
    noun: 'link',
    expected: 'an address with `http`, `https` or `mailto`',
    help: 'Links lead to the web or to a mailbox, and nothing else runs from a page. To point at another entry, list it under Related. To show an address as text, put it in backticks.',
  },
  'link-reference': {
    severity: 'error',
    about: 'Lists and links',
    noun: 'link definition or footnote',
    expected: 'the address in the text, `[title](https://…)`',
    help: 'Fields of an entry travel one by one, to pages, feeds and data, so a link has to carry its own address.',
  },
  'image-unexpected': {
    severity: 'error',
    about: 'Lists and links',
    noun: 'image',
    expected: 'text, or a link to the image',
    help: 'Pages load nothing from other sites, and a picture of text can be neither searched nor copied. Write the text, or link to the picture.',
  },
  'id-duplicate': {
    severity: 'error',
    about: 'Other entries',
    noun: 'ID',
    expected: 'an ID that no other entry has, in any casing',
    help: 'Two files claim the same ID, perhaps with different casing, which some file systems and hosts can’t tell apart. Rename one.',
  },
  'alias-collision': {
    severity: 'error',
    about: 'Other entries',
    noun: 'alias',
    expected: 'a former ID that no entry has or claims',
    help: 'An alias redirects to its entry, so it can’t be the ID of an entry, nor the alias of two.',
  },
  'related-unknown': {
    severity: 'error',
    about: 'Other entries',
    noun: 'related entry',
    expected: 'the ID of another entry',
    help: 'The list names an entry that does not exist, or the entry itself. Check the ID against the file’s path.',
  },
  'permalink-lost': {
    severity: 'error',
    about: 'Permalinks',
    noun: 'lost link',
    expected: 'every link that was ever published to lead somewhere',
    help: 'Somebody may have put the link into a ticket, a runbook or a commit. After a rename, add the former ID to `Aliases`. An entry whose error is gone is not deleted: mark its versions as `fixed`, or add its ID to the `Aliases` of the entry that took its place. After an action or a version is reworded, say what took its place under `"moved"` in `permalinks.json`: `"git/push-rejected#pull": "pull-then-push"`, or the section that it stood in, such as `"workarounds"`. A line under `"published"` is removed only for what should never have been published.',
  },
  'permalink-unrecorded': {
    severity: 'warning',
    about: 'Permalinks',
    noun: 'unrecorded link',
    expected: 'every ID and anchor to be in `permalinks.json`',
    help: 'The entry or some of its items are new. `npm run check -- --fix` records them in `permalinks.json`, beside the folder of entries; from then on a change that breaks a link to them is caught. Commit the file with the entry.',
  },
  'permalinks-file': {
    severity: 'error',
    about: 'Permalinks',
    noun: 'line',
    expected:
      '`"<id>": "entry"`, `"<id>#<anchor>": "workaround"`, `"dead end"` or `"version"` under `"published"`, and `"<id>#<former anchor>": "<anchor>"` under `"moved"`',
    help: 'The file `permalinks.json` is JSON with one link a line, written by `npm run check -- --fix`; only `"moved"` is written by hand. After a merge conflict keep the lines of both sides. A comma too few or too many at the end of a line, and a line that stands twice, do no harm: the next `--fix` puts them and the order right.',
  },
  'site-file': {
    severity: 'error',
    about: 'Site',
    noun: 'file',
    expected: '`site.json` in the content root: JSON with the name, the tagline and the links of the site',
    help: 'Everything that a team says of its site stands in `site.json`, which is strict JSON: names and texts in double quotes, a comma between two members and none behind the last, no comments.',
  },
  'site-unknown': {
    severity: 'error',
    about: 'Site',
    noun: 'name',
    expected: 'a name that `site.json` can have',
    help: 'A name that nothing reads would be dropped without a word, so it is refused. Check its spelling.',
  },
  'site-value': {
    severity: 'error',
    about: 'Site',
    noun: 'value',
    expected: 'what the schema of `site.json` says',
    help: 'With `"$schema"` set, an editor shows what each value may be and marks one that can’t.',
  },
  'site-contrast': {
    severity: 'error',
    about: 'Site',
    noun: 'colour',
    expected: 'a contrast of at least 4.5:1 with the paper',
    help: 'Links and rates are written in the accent colour, so it must be readable on light and on dark paper (WCAG 2.2, 1.4.3). Make the light one darker, or the dark one lighter.',
  },
  'site-mark': {
    severity: 'error',
    about: 'Site',
    noun: 'mark',
    expected: 'an SVG file in `public/`, made of shapes',
    help: 'The mark stands in tabs, in the header and on the cards that links unfurl to. Cards are drawn where no fonts are, so a letter in the mark is a path, not `<text>`.',
  },
} as const satisfies Record<string, Rule>;

/** Site-relative link to what a rule is about. */
export function rulePath(id: RuleId): string {
  return `/rules/#${id}`;
}

/** True for the ID of a rule. */
export function isRuleId(id: string | undefined): id is RuleId {
  return id !== undefined && Object.hasOwn(rules, id);
}

export type RuleId = keyof typeof rules;

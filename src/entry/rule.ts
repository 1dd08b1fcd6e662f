// What a rule of the format is made of; each has a file of its own in rules/.

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
  /** One sentence: what is wrong where the rule is broken. */
  summary: string;
  /** The thing that is checked, as messages name it. */
  noun: string;
  /** What is accepted, as it ends the sentence "expected …". */
  expected: string;
  /** Why the rule exists and how to mend what breaks it. */
  mend: string;
  /** Breaks this rule and no other; a test runs it. */
  wrong: Example;
  /** The same, mended. */
  right: Example;
}

/**
 * Lines of Markdown, files by path, or words where neither can show it. Markdown stands for a part of a small entry that
 * is good otherwise: its lines of metadata and its sections take the place of the entry's own, or come after them, and a
 * title comes with all of the metadata.
 */
export type Example = Lines | Readonly<Record<`${string}.${string}`, Lines>> | { words: string };

/** Of a file that is no Markdown, or of Markdown with a title and sections: the whole file. */
export type Lines = readonly string[];

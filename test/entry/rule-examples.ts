// Makes files of the examples of rules: what is only a part of an entry is put into a small entry that is good otherwise.
import type { Example, Lines } from '../../src/entry/rule.ts';
import { rules } from '../../src/entry/rules.ts';

const metadata = [
  '- **ID:** `printers/on-fire`',
  '- **Domain:** printers',
  '- **Category:** fire',
  '- **Verification:** human_reviewed',
  '- **Fix Rate:** 90%',
];

const sections = [
  '## Root Cause\n\nThe spooler lost its paper.',
  '## Version Compatibility\n\n| Version | Status | Introduced | Deprecated |\n|---|---|---|---|\n| lpd 1.0 | active | — | — |',
  '## Workarounds\n\n1. **Feed it paper** (80% success)',
  '## Dead Ends\n\n- **Print again** — The queue only grows. (95% fail)',
];

/** Text by path; Markdown without a path has an empty one. Undefined for an example in words. */
export function filesOf(example: Example): Record<string, string> | undefined {
  if (isLines(example)) return { '': completeEntry(example.join('\n')) };
  if ('words' in example) return undefined;
  return Object.fromEntries(
    Object.entries<Lines>(example).map(([path, lines]) => [
      path,
      /\.mdx?$/.test(path) ? completeEntry(lines.join('\n')) : lines.join('\n'),
    ]),
  );
}

/** All entry files in the examples of all rules, wrong ones before right ones. */
export const exampleEntries: readonly { name: string; text: string }[] = Object.entries(rules).flatMap(([id, { wrong, right }]) =>
  [wrong, right].flatMap((example, index) =>
    Object.entries(filesOf(example) ?? {}).flatMap(([path, text]) =>
      /^$|\.mdx?$/.test(path) ? [{ name: `${id}, ${index === 0 ? 'wrong' : 'right'} ${path}`, text }] : [],
    ),
  ),
);

/** Parts of an entry in an example: lines before its first section, and whole sections. */
export function piecesOf(example: Example): string[] {
  const parts = isLines(example)
    ? [example]
    : 'words' in example
      ? []
      : Object.entries(example).flatMap(([path, lines]) => (path.endsWith('.md') ? [lines] : []));
  return parts.flatMap((lines) =>
    lines
      .join('\n')
      .split(/^(?=## )/m)
      .flatMap((piece) => (piece.startsWith('## ') ? [piece.trim()] : piece.split('\n'))),
  );
}

function completeEntry(part: string): string {
  if (part.trim() === '' || (part.startsWith('# ') && part.includes('\n## '))) return part;
  const own = part
    .split(/^(?=## )/m)
    .map((text) => text.trim())
    .filter((text) => text.startsWith('## '));
  const placed = sections.map((section) => own.find((text) => nameOf(text) === nameOf(section)) ?? section);
  const more = own.filter((text) => !placed.includes(text));
  const head = part.startsWith('## ') ? '' : (part.split('\n## ', 1)[0] ?? '').trim();
  return `${[completeHead(head), ...placed, ...more].join('\n\n')}\n`;
}

/** A line of metadata takes the place of the one with its label; a second one, and whatever else stands there, follows. */
function completeHead(head: string): string {
  if (head.startsWith('#')) return head;
  const lines = head === '' ? [] : head.split('\n');
  const placed = metadata.map((line) => lines.find((own) => nameOf(own) === nameOf(line)) ?? line);
  const more = lines.filter((line) => !placed.includes(line));
  return ['# The printer is on fire', '', ...placed, ...more].join('\n');
}

/** Label of a line of metadata, or the heading of a section. */
function nameOf(text: string): string | undefined {
  return /^- \*\*.*?:\*\*|^## .*/.exec(text)?.[0];
}

function isLines(example: Example): example is Lines {
  return Array.isArray(example);
}

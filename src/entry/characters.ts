// Checks that a text has no hidden characters: neither as they are, nor as references such as `&#x202e;`.
import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { control, nameOf, turn } from './hidden-characters.ts';
import { addMessage, sayUnexpected } from './message.ts';
import { quote } from './quote.ts';
import type { ReaderContext } from './reader-context.ts';
import { rules } from './rules.ts';

const kinds = [
  { rule: 'file-control', pattern: control },
  { rule: 'file-direction', pattern: turn },
] as const;

/** Reports the first of each kind on a line. @param text The file's, in which NUL still stands. */
export function checkCharacters(text: string, file: VFile): void {
  for (const { rule, pattern } of kinds) {
    if (!pattern.test(text)) continue;
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
      const found = pattern.exec(line);
      if (found !== null) addMessage(file, rule, reasonOf(rule, found[0]), { line: index + 1, column: found.index + 1 });
    }
  }
}

/** Reports what a reference in a node stands for; the node's own source has been checked. */
export function checkReferences(node: Nodes, context: ReaderContext): void {
  if (node.type !== 'text' && node.type !== 'link') return;
  const text = node.type === 'link' ? node.url : node.value;
  for (const { rule, pattern } of kinds) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined && !context.source.textAt(node).includes(found))
      context.report({ rule, reason: reasonOf(rule, found), place: node });
  }
}

const reasonOf = (rule: (typeof kinds)[number]['rule'], character: string): string =>
  sayUnexpected(`${rules[rule].noun} ${quote(nameOf(character))}`, rules[rule].expected);

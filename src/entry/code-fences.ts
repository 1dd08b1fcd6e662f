// Checks code fences: that each is closed, and states a known language and nothing else.
import type { Code } from 'mdast';
import { languages } from './languages.ts';
import { unexpected } from './message.ts';
import type { ReaderContext } from './reader-context.ts';
import { endOf, startOf } from './source.ts';

/** The tree doesn't say whether a fence was closed, so its last line is read again. */
export function checkFence(node: Code, context: ReaderContext): void {
  const text = context.source.text.slice(startOf(node), endOf(node));
  const opening = /^(`{3,}|~{3,})/.exec(text)?.[1];
  if (opening === undefined) return;
  if (node.meta != null) context.report({ rule: 'fence-info', reason: unexpected('fence-info', node.meta), place: node });
  if (node.lang != null && !languages.includes(node.lang.toLowerCase())) {
    context.report({ rule: 'fence-language', reason: unexpected('fence-language', node.lang, languages), place: node });
  }
  const lastLine = text.slice(text.lastIndexOf('\n') + 1).trimEnd();
  const closing = /(?<!`)`{3,}$|(?<!~)~{3,}$/.exec(lastLine)?.[0];
  const isClosed = text.includes('\n') && closing !== undefined && closing[0] === opening[0] && closing.length >= opening.length;
  if (!isClosed) {
    context.report({ rule: 'fence-unclosed', reason: unexpected('fence-unclosed', text.split('\n', 1)[0] ?? ''), place: node });
  }
}

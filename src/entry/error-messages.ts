// Reads the error messages: as printed, one a code fence.
import type { RootContent } from 'mdast';
import { unexpected } from './message.ts';
import type { ReaderContext } from './reader-context.ts';
import { textOf } from './source.ts';

export function readErrorMessages(content: readonly RootContent[], context: ReaderContext): string[] {
  const messages: string[] = [];
  for (const node of content) {
    if (node.type === 'code' && node.value.trim() !== '') {
      context.locate(['errorMessages', messages.length], node);
      messages.push(node.value);
    } else {
      const found = textOf(node) || 'empty fence';
      context.report({
        rule: 'error-messages-fence',
        reason: unexpected('error-messages-fence', found),
        place: node,
        path: ['errorMessages'],
      });
    }
  }
  return messages;
}

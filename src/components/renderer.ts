// The renderer of a build: Sätteri reads Markdown, highlight.js colours code.
import { createRenderer } from '../entry/render.ts';
import { highlight } from '../markdown/highlight.ts';
import { parseMarkdown } from '../markdown/satteri.ts';

/** A fence within prose: its lines wrap, and it can be copied like any code. */
const frameCode = (pre: string): string =>
  `<div class="code message">${pre}<button class="copy scripted" type="button" data-copy>Copy<span class="unseen"> code</span></button></div>`;

export const { renderInline, renderBlocks, renderCode, toText } = createRenderer({ parse: parseMarkdown, highlight, frameCode });

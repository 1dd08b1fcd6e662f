// The renderer of a build: Sätteri reads Markdown, highlight.js colours code.
import { createRenderer } from '../entry/render.ts';
import { highlight } from '../markdown/highlight.ts';
import { parseMarkdown } from '../markdown/satteri.ts';

export const { renderInline, renderBlocks, renderCode, toText } = createRenderer({ parse: parseMarkdown, highlight });

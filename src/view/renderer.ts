// The renderer of a build: Sätteri reads Markdown, highlight.js colours code.
import { createRenderer, escapeHtml } from '../entry/render.ts';
import { commandsOf } from './commands.ts';
import { highlight } from './highlight.ts';
import { parseMarkdown } from '../corpus/markdown.ts';
import { entry, interfaceLanguage } from './words/words.ts';

/** In prose, lines of code wrap and can be copied; a table wider than a phone scrolls within its own box. */
const frame = (html: string, kind: 'code' | 'table', code?: { text: string; language: string | undefined }): string => {
  if (kind === 'table') return `<div class="scroll">${html}</div>`;
  const commands = commandsOf(code?.text ?? '', code?.language);
  const copied = commands === '' ? 'data-copy' : `data-copy="${escapeHtml(commands)}"`;
  return `<div class="code message">${html}<button class="copy scripted" type="button" lang="${interfaceLanguage}" ${copied}>${entry.copy}<span class="unseen"> ${entry.copyProse}</span></button></div>`;
};

export const { renderInline, renderBlocks, renderCode, toText } = createRenderer({ parse: parseMarkdown, highlight, frame });

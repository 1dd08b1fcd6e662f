// Markdown source of a field -> safe HTML. The one place that makes HTML from entry text.
import type { ListItem, Nodes, Root, RootContent, Table } from 'mdast';
import { createPlainText, isPlain, readInline } from './plain-text.ts';
import { isSafeLink } from './safe-links.ts';

/** What rendering needs from outside: a Markdown front end, and a highlighter that returns safe HTML. */
export interface RenderOptions {
  parse: (source: string) => Root;
  highlight?: (text: string, language: string) => string | undefined;
  /** Puts something around code and tables that stand in prose, such as a copy button. Gets and returns safe HTML. */
  frame?: Frame;
}

export interface Renderer {
  /** Inline Markdown as safe HTML without block elements. Without `links`, link texts only: for titles and link labels. */
  renderInline(source: string, options?: { links?: boolean }): string;
  /** Markdown as safe HTML. Its headings begin at `headingLevel` and skip no level, so they fit under the page's own. */
  renderBlocks(source: string, options?: { headingLevel?: number }): string;
  /** Code as safe HTML for the inside of `<code>`. */
  renderCode(text: string, language?: string): string;
  /** Inline Markdown as plain text, markup removed: for `<title>`, meta tags, JSON. */
  toText(source: string): string;
}

export function createRenderer({ parse, highlight, frame = (html) => html }: RenderOptions): Renderer {
  const renderCode = (text: string, language?: string): string =>
    (language === undefined ? undefined : highlight?.(text, language)) ?? escapeHtml(text);

  const renderer: Renderer = {
    renderInline(source, { links = true } = {}) {
      if (isPlain(source)) return escapeHtml(source);
      return renderAll(readInline(source, parse), { renderer, frame, links, headingTag: () => 'strong' });
    },
    renderBlocks(source, { headingLevel = 3 } = {}) {
      if (isPlain(source)) return `<p>${escapeHtml(source)}</p>`;
      const { children } = parse(source);
      const depths = children.flatMap<number>((node) => (node.type === 'heading' ? node.depth : []));
      const ranks = [...new Set(depths)].sort();
      return renderFlow(children, {
        renderer,
        frame,
        links: true,
        headingTag: (depth) => `h${Math.min(6, headingLevel + Math.max(0, ranks.indexOf(depth)))}`,
      });
    },
    renderCode,
    toText: createPlainText(parse).ofInline,
  };
  return renderer;
}

/** Escapes text for HTML content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

type Frame = (html: string, kind: 'code' | 'table', code?: { text: string; language: string | undefined }) => string;

interface Context {
  renderer: Renderer;
  frame: Frame;
  links: boolean;
  headingTag: (depth: number) => string;
}

const renderAll = (nodes: readonly Nodes[], context: Context): string => nodes.map((node) => renderNode(node, context)).join('');

/** Blocks; raw HTML that Markdown takes for a block is a paragraph of text here, with the Markdown in it still read. */
function renderFlow(nodes: readonly Nodes[], context: Context): string {
  return nodes
    .map((node) => (node.type === 'html' ? `<p>${context.renderer.renderInline(node.value)}</p>` : renderNode(node, context)))
    .join('');
}

function renderNode(node: Nodes, context: Context): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'html':
      return escapeHtml(node.value);
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'emphasis':
      return `<em>${renderAll(node.children, context)}</em>`;
    case 'strong':
      return `<strong>${renderAll(node.children, context)}</strong>`;
    case 'delete':
      return `<del>${renderAll(node.children, context)}</del>`;
    case 'break':
      return '<br>';
    case 'link':
      return context.links && isSafeLink(node.url)
        ? `<a href="${escapeHtml(node.url)}"${node.title == null ? '' : ` title="${escapeHtml(node.title)}"`}>${renderAll(node.children, context)}</a>`
        : renderAll(node.children, context);
    case 'image':
    case 'imageReference':
      return escapeHtml(node.alt ?? '');
    case 'footnoteReference':
      return escapeHtml(`[^${node.label ?? node.identifier}]`);
    case 'root':
    case 'linkReference':
      return renderAll(node.children, context);
    default:
      return renderBlock(node as RootContent, context);
  }
}

function renderBlock(node: RootContent, context: Context): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${renderAll(node.children, context)}</p>`;
    case 'heading': {
      const tag = context.headingTag(node.depth);
      return `<${tag}>${renderAll(node.children, context)}</${tag}>`;
    }
    case 'code':
      return renderFence(node.value, node.lang?.toLowerCase(), context);
    case 'blockquote':
      return `<blockquote>${renderFlow(node.children, context)}</blockquote>`;
    case 'list': {
      const start = node.ordered === true && node.start != null && node.start !== 1 ? ` start="${Number(node.start)}"` : '';
      const tag = node.ordered === true ? 'ol' : 'ul';
      const isLoose = node.spread === true || node.children.some((item) => item.spread === true);
      return `<${tag}${start}>${node.children.map((item) => renderListItem(item, isLoose, context)).join('')}</${tag}>`;
    }
    case 'table':
      return context.frame(renderTable(node, context), 'table');
    case 'thematicBreak':
      return '<hr>';
    default:
      return '';
  }
}

function renderFence(text: string, language: string | undefined, { frame, renderer }: Context): string {
  return frame(`<pre><code>${renderer.renderCode(text, language)}</code></pre>`, 'code', { text, language });
}

/** A tight item holds its text itself; a loose one holds paragraphs. */
function renderListItem(item: ListItem, isLoose: boolean, context: Context): string {
  const box = item.checked == null ? '' : item.checked ? '[x] ' : '[ ] ';
  const blocks = item.children.map((child) =>
    child.type === 'paragraph' && !isLoose ? renderAll(child.children, context) : renderFlow([child], context),
  );
  return `<li>${box}${blocks.join('')}</li>`;
}

function renderTable(table: Table, context: Context): string {
  const [head, ...body] = table.children;
  const cells = (row: Table['children'][number], tag: 'th' | 'td'): string =>
    `<tr>${row.children.map((cell) => `<${tag}>${renderAll(cell.children, context)}</${tag}>`).join('')}</tr>`;
  const rows = body.map((row) => cells(row, 'td')).join('');
  return `<table><thead>${head === undefined ? '' : cells(head, 'th')}</thead>${rows === '' ? '' : `<tbody>${rows}</tbody>`}</table>`;
}

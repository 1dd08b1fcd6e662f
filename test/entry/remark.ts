// Markdown front end of the browser: remark. Gives the same trees as Sätteri.
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm);

/** Parses GitHub-flavoured Markdown to a tree with positions. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}

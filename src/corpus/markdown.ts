// Markdown front end of the build: Sätteri, the parser that Astro uses. Node only.
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** Parses GitHub-flavoured Markdown to a tree with positions. Positions count on `\n` line endings. */
export function parseMarkdown(source: string): Root {
  return markdownToMdast(source, { features: { frontmatter: false } }) as Root;
}

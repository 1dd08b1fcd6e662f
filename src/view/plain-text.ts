// Plain text of Markdown fields, read by the front end of the build.
import { createPlainText } from '../entry/plain-text.ts';
import { parseMarkdown } from '../corpus/markdown.ts';

export const plainText = createPlainText(parseMarkdown);

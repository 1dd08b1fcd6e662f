import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cards } from './src/integrations/cards.ts';
import { dataFiles } from './src/integrations/data-files.ts';
import { headers } from './src/integrations/headers.ts';
import { offline } from './src/integrations/offline.ts';
import { rootFiles } from './src/integrations/root-files.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteLinks } from './src/integrations/site-links.ts';
import { pageWords } from './src/integrations/words.ts';
import { basePath, siteUrl } from './src/root/address.ts';

// Builds of other content keep their own cache, so that none reads the entries of another.
const cacheDir =
  process.env.CACHE_DIR ||
  `./node_modules/.astro/${`${process.env.CONTENT ?? ''} ${process.env.CONTENT_DIR ?? ''}`.trim().replace(/\W+/g, '-')}`;

export default defineConfig({
  cacheDir,
  ...(siteUrl === '' ? {} : { site: siteUrl }),
  base: basePath,
  trailingSlash: 'always',
  // Two files with one URL would be one page lost in silence.
  prerenderConflictBehavior: 'error',
  // The JSX mode eats the blank between a word and an inline element on the next line.
  compressHTML: true,
  build: {
    format: 'directory',
    // The policy of src/publish/headers.ts allows no inline style or script.
    inlineStylesheets: 'never',
    // While one page is written to the disk, others are made.
    concurrency: 8,
  },
  vite: {
    // Parts that few searches need are loaded when one does.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      // Astro marks the guides with a directive of its own, which the bundler warns of once a file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  devToolbar: { enabled: false },
  // Quotes, dashes and dots in the guides are part of commands and messages.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  // The list for offline reading names what the others have written.
  integrations: [mdx(), pageWords(), rootFiles(), cards(), dataFiles(), searchIndex(), redirects(), headers(), siteLinks(), offline()],
});

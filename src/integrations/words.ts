// Gives the scripts of pages the words of the site's language, and of no other.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as words from '../view/words/words.ts';

const folder = fileURLToPath(new URL('../view/words/', import.meta.url)).replaceAll('\\', '/');

/** The names of what a table does not hold, as code. */
const { contentLanguage, interfaceLanguage, ...parts } = words;

/** Each part as a module of its own: a bundler parts no module, so that every page would load the words of all. */
const code = [
  ...Object.keys(parts).map((name) => `export { ${name} } from ${JSON.stringify(`${folder}${words.language}.ts?${name}`)};`),
  `export const interfaceLanguage = ${JSON.stringify(interfaceLanguage)};`,
  `export const contentLanguage = ${JSON.stringify(contentLanguage)};`,
].join('\n');

export function pageWords(): AstroIntegration {
  return {
    name: 'wayout-words',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'wayout-words',
          enforce: 'pre' as const,
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
          load: (id: string) => (id === `${folder}words.ts` ? { code, moduleType: 'js' as const } : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

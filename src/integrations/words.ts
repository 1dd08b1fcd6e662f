// Gives the scripts of pages the words of the site's language, and of no other.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as words from '../view/words/words.ts';

const folder = fileURLToPath(new URL('../view/words/', import.meta.url)).replaceAll('\\', '/');

const { contentLanguage, files, interfaceLanguage, language } = words;

/** Each part as a module of its own: a bundler parts no module, so that every page would load the words of all. */
const code = [
  ...Object.entries(files).flatMap(([file, parts]) =>
    Object.keys(parts)
      .filter((name) => name in words)
      .map((name) => `export { ${name} } from ${JSON.stringify(`${folder}${language}/${file}.ts?${name}`)};`),
  ),
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

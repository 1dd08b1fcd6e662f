// A content root that has nothing in common with ours: ten other entries, another name, language, colours, and a host with address
// patterns of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sourceOf } from '../helpers.ts';

export const settings = {
  name: 'Saída',
  tagline: 'Cole o erro.',
  language: 'pt-BR',
  repository: {
    url: 'https://forge.padaria.example/kb/',
    branch: 'tronco',
    host: { edit: '{url}/_edit/{branch}/{path}', issue: '{url}/_new?t={title}&b={body}' },
  },
  links: { header: [{ text: 'Plantão', url: '/codes/' }], footer: [] },
  accent: { light: '#8a1c1c', dark: '#ffb3a8' },
  mark: 'pao.svg',
};

/** IDs of its entries. */
export const ids = Array.from({ length: 10 }, (_, n) => `${n % 2 === 0 ? 'forno' : 'balcao'}/falha-${n}`);

/** Writes it into a folder. */
export function writeForeignRoot(folder: string): void {
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write('site.json', JSON.stringify(settings));
  write('public/pao.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><circle cx="2" cy="2" r="2" fill="#8a1c1c"/></svg>');
  for (const [n, id] of ids.entries()) write(`entries/${id}.md`, entryOf(id, n));
  const queries = ids.map((id, n) => ({ kind: 'code', expect: [id], query: `FRN${100 + n}` }));
  write('queries/forno.jsonl', queries.map((query) => JSON.stringify(query)).join('\n'));
}

function entryOf(id: string, n: number): string {
  return sourceOf({
    title: `# Falha ${n}: o forno número ${n} não aquece`,
    id: `- **ID:** \`${id}\``,
    domain: `- **Domain:** ${id.split('/')[0]}`,
    fixRate: `- **Error Code:** \`FRN${100 + n}\`\n- **Fix Rate:** ${50 + n}%`,
    workarounds: `## Workarounds\n\n1. **Ligar o forno ${n}** (${40 + n}% success)`,
  });
}

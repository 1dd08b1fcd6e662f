// The full-text index: every entry is a Pagefind record made from its typed data, so pages needn't be read again and
// their headers, buttons and labels are never found.
import { close, createIndex, type CustomRecord } from 'pagefind';
import type { Entry } from '../entry/schema.ts';
import { headOf } from '../search/index/head.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { plainText } from '../view/plain-text.ts';

/** Signs that are part of names: `C++`, `C#`. More of them make other words unfindable. */
const includeCharacters = '+#';

/** Most files that texts of results are spread over: few files for hosts, little to fetch for one result. */
const maxFragments = 512;

/** Parts of Pagefind's bundle that only its own interface needs. */
const unused = /-ui\.|^pagefind-highlight\.js$/;

/** Indexes all entries. Throws on any error of Pagefind's. */
export async function indexFullText(entries: readonly Entry[], language: string, base: string): Promise<SiteFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, includeCharacters, maxFragments });
    failOn(errors);
    if (index === undefined) throw new Error('Pagefind did not start');
    const added = await Promise.all(entries.map((entry) => index.addCustomRecord(recordOf(entry, language, base))));
    failOn(added.flatMap((answer) => answer.errors));
    const { files, errors: late } = await index.getFiles();
    failOn(late);
    const wasm = wasmOf(files.find(({ path }) => path === 'pagefind-entry.json')?.content);
    return files
      .filter(({ path }) => !unused.test(path) && (!path.startsWith('wasm.') || wasm.has(path)))
      .map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
  } finally {
    await close();
  }
}

/** Names of the programs that the index needs, one a language; those without a stemmer, such as Chinese, share one. */
function wasmOf(entryFile: Uint8Array | undefined): Set<string> {
  const { languages } = JSON.parse(new TextDecoder().decode(entryFile)) as { languages: Record<string, { wasm: string | null }> };
  return new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${[...new Set(errors)].slice(0, 5).join('; ')}`);
}

function recordOf(entry: Entry, language: string, base: string): CustomRecord {
  const { id, title, domain, category, verification, errorCodes, versions, fixRate } = entry;
  return {
    url: `${base}${id}/`,
    language,
    content: textOf(entry),
    meta: { id, title: plainText.ofInline(title), ...(errorCodes.length === 0 ? {} : { code: errorCodes.join(' ') }) },
    filters: {
      domain: [domain],
      category: [category],
      verification: [verification],
      product: [...new Set(versions.map(({ product }) => product))],
      // As the filters of the search page have them.
      code: [...headOf(entry, plainText).codes],
    },
    sort: { fixRate: String(Math.round(fixRate * 1000)).padStart(4, '0') },
  };
}

/** Everything that a reader of the page would read, as sentences. */
function textOf({ errorMessages, symptoms, rootCause, workarounds, deadEnds, versions, references }: Entry): string {
  const parts = [
    plainText.ofBlocks(rootCause),
    ...errorMessages,
    ...symptoms.map(plainText.ofInline),
    ...workarounds.flatMap(({ action, details = '', code }) => [
      plainText.ofInline(action),
      plainText.ofBlocks(details),
      ...code.flatMap(({ text, note = '' }) => [text, plainText.ofBlocks(note)]),
    ]),
    ...deadEnds.flatMap(({ action, reason }) => [plainText.ofInline(action), plainText.ofBlocks(reason)]),
    ...versions.map(({ version }) => plainText.ofInline(version)),
    ...references.map((reference) => plainText.ofInline(reference.title)),
  ];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?:]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

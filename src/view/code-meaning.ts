// What a code means in the world, whatever the entries that have it say.
import type { CodePage } from '../corpus/codes.ts';
import { codeKey } from '../search/code-key.ts';
import { familyOf, headingOf } from '../search/knowledge/code-families.ts';
import { wordsFor } from '../search/knowledge/code-meanings.ts';
import { equalCodes } from '../search/knowledge/equal-codes.ts';
import { escapeHtml } from '../entry/render.ts';
import { english } from './languages.ts';
import { codes as say } from './words/words.ts';

/** How numbers of each kind are called (see equal-codes.ts). */
const numberNames: Readonly<Record<string, string>> = {
  cuda: 'CUDA error',
  curl: 'curl error',
  eai: 'getaddrinfo error',
  errno: 'errno',
  grpc: 'gRPC status',
  net: 'net_error',
  signal: 'signal',
  sqlite: 'SQLite result code',
  winerror: 'Windows error',
  x509: 'OpenSSL verify error',
};

/** Sentences as HTML; none for a code of which nothing is known. */
export function meaningOf({ code, entries }: Pick<CodePage, 'code' | 'entries'>): string[] {
  const about = entries.map(({ id, title, versions }) => [id, title, ...versions.map(({ product }) => product)].join(' ')).join(' ');
  const equal = equalsOf(code);
  const signal = /^1(?:29|[345]\d)$/.test(code) ? Number(code) - 128 : undefined;
  if (signal !== undefined) {
    const name = equal.find((other) => other.startsWith('SIG'));
    return [say.signal(code, signal, name)];
  }
  const words = wordsFor(code, about);
  const kind = kindOf(code, entries[0]?.domain ?? '');
  return [
    ...(words === undefined ? [] : [say.inWords(inEnglish(words))]),
    ...(equal.length === 0 ? [] : [say.sameAs(equal.map(inEnglish))]),
    ...(kind === undefined ? [] : [say.kind(inEnglish(kind))]),
  ];
}

/** What tools say, whatever the language of the site. */
function inEnglish(text: string): string {
  return english.lang === undefined ? escapeHtml(text) : `<span lang="en">${escapeHtml(text)}</span>`;
}

/** Other codes of the same thing. */
function equalsOf(code: string): string[] {
  const things = equalCodes.trim().split(/ \| |\s*\n\s*/);
  const thing = things.map((names) => names.split(' ')).find((names) => names.some((name) => codeKey(name) === codeKey(code))) ?? [];
  return thing
    .filter((name) => codeKey(name) !== codeKey(code))
    .map((name) => name.replace(/^(\w+):(?=\d)/, (_, kind: string) => `${numberNames[kind] ?? kind} `));
}

/** What such codes are, by the code alone or else by the domain that has it. */
function kindOf(code: string, domain: string): string | undefined {
  // Any word in any casing looks like the name of a system error.
  if (headingOf(code) === undefined && !/\d/.test(code)) return undefined;
  const key = codeKey(code);
  const text = `${domain} ${code}`;
  return (familyOf({ key, code, start: 0 }, code) ?? familyOf({ key, code, start: domain.length + 1 }, text))?.name;
}

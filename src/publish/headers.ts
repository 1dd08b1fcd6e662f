// `_headers`: what Cloudflare Pages and Netlify send with each file. nginx is told the same by `server.nginx.conf`.
import { indexName } from '../search/index/index-files.ts';
import { href } from '../view/href.ts';

/** Of every file. The policy allows what the pages' own files need, and nothing else. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  // For this host alone: those below its domain may have to answer without HTTPS. Browsers heed it over HTTPS only.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** For files whose names change with what they hold. */
export const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** The search index's first file, whose name never changes: it names the others. */
export const firstIndexFile = `search/${indexName}`;
export const fresh = { 'Cache-Control': 'no-cache' };

/** Headers by path below the site's root. */
const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
  ['*', headers],
  ['_astro/*', forever],
  ['search/files/*', forever],
  [firstIndexFile, fresh],
  ['*.pack', { 'Content-Type': 'application/octet-stream' }],
  ['*.md', { 'Content-Type': 'text/markdown; charset=utf-8' }],
  ['*.ndjson', { 'Content-Type': 'application/x-ndjson' }],
  ['*.txt', { 'Content-Type': 'text/plain; charset=utf-8' }],
];

/** @param own Rules of a team's own, which come last. */
export function formatHeaders(own: string): string {
  const parts = rules.map(([path, list]) => {
    const lines = Object.entries(list).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${href(path)}\n${lines.join('')}`;
  });
  return [...parts, ...(own === '' ? [] : [own])].join('\n');
}

import '../own-address.ts';
import { expect, test } from 'vitest';
import { formatHeaders, headers } from '../../src/publish/headers.ts';

test('headers go by the path that the site lies below, and end with the rules of a team', () => {
  const all = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  expect(all).toHaveLength(6);
  const ours = `/kb/*
${all.join('\n')}

/kb/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/kb/search/files/*
  Cache-Control: public, max-age=31536000, immutable

/kb/search/index.pack
  Cache-Control: no-cache

/kb/*.pack
  Content-Type: application/octet-stream

/kb/*.md
  Content-Type: text/markdown; charset=utf-8

/kb/*.ndjson
  Content-Type: application/x-ndjson

/kb/*.txt
  Content-Type: text/plain; charset=utf-8
`;
  const own = '/kb/*.json\n  Access-Control-Allow-Origin: *\n';
  expect(formatHeaders('')).toBe(ours);
  expect(formatHeaders(own)).toBe(`${ours}\n${own}`);
});

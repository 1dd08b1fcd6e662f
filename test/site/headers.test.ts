import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { headers as shipped } from '../../src/publish/headers.ts';

describe('the headers of every file', () => {
  const headers = Object.entries(shipped);

  it('forbid everything that the site does not need', () => {
    const policy = new Map(headers).get('Content-Security-Policy') ?? '';
    const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ', 1)[0] ?? '', directive.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect([...directives.values()].flat().filter((source) => !/^'(?:self|none|wasm-unsafe-eval)'$/.test(source))).toEqual([]);
  });

  it.each(['content', 'hostile'] as const)(
    'are sent by nginx, too, with the %s site: of all files, of those that it caches for good, and of the first of the index',
    (key) => {
      const text = readFileSync(path.join(inject('built')[key], 'server.nginx.conf'), 'utf8');
      const locations = [...text.matchAll(/^location .*? \{\n(.*?)^\}/gms)].map(([, lines = '']) =>
        [...lines.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [name, value]),
      );
      expect(locations).toEqual([headers, headers, headers]);
    },
  );

  it('are included by what the README says of nginx', () => {
    const readme = readFileSync('README.md', 'utf8');
    const included = [...readme.matchAll(/^\s*include \S+\/(\S+\.nginx\.conf);/gm)].map(([, name = '']) => name);
    expect(included).toEqual(['redirects.nginx.conf', 'server.nginx.conf']);
    for (const name of included) expect(existsSync(path.join(inject('built').content, name))).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

  it('stand in the README for nginx as they ship', () => {
    const lines = [...readFileSync('README.md', 'utf8').matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(lines).toEqual(headers);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSiteFile, type SiteJson } from '../../src/root/site-file.ts';
import { messagesOf } from '../helpers.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'wayout-site-file-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let roots = 0;

/** A root with a site.json, and a mark unless it is null. */
function readRoot(text: string | undefined, mark: string | null = '<svg viewBox="0 0 8 8"><path d="M0 0h8"/></svg>'): SiteJson {
  const root = path.join(scratch, String((roots += 1)));
  mkdirSync(path.join(root, 'public'), { recursive: true });
  if (text !== undefined) writeFileSync(path.join(root, 'site.json'), text);
  if (mark !== null) writeFileSync(path.join(root, 'public/favicon.svg'), mark);
  return readSiteFile(root);
}

const messagesFor = (...args: Parameters<typeof readRoot>): string[] => messagesOf(readRoot(...args).file);

/** site.json with a name, a tagline and one more member, on lines of their own. */
const withMember = (member: string): string => `{\n  "name": "N",\n  "tagline": "T",\n  ${member}\n}\n`;

describe('site.json', () => {
  it('needs a name and a tagline, and fills in the rest', () => {
    const { file, site } = readRoot('{ "name": "Field notes", "tagline": "What broke, and what helped." }');
    expect(messagesOf(file)).toEqual([]);
    expect(site).toEqual({
      name: 'Field notes',
      tagline: 'What broke, and what helped.',
      language: 'en',
      links: { header: [], footer: [] },
      accent: { light: '#0b6b4f', dark: '#63c9a4' },
      mark: 'favicon.svg',
    });
  });

  it('keeps what it says, without the slashes at the end of an address and of a folder, and with a byte order mark', () => {
    const stated = {
      $schema: './schema.json',
      name: 'N',
      tagline: 'T',
      language: 'pt-BR',
      repository: { url: 'https://git.example.com/ops/errors/', branch: 'release/next', folder: 'docs/errors/', host: 'gitlab' },
      links: { header: [{ text: 'On call', url: '/guides/on-call/' }], footer: [{ text: 'Mail', url: 'mailto:ops@example.com' }] },
      accent: { light: '#7A1FA2', dark: '#d9a6f0' },
      mark: 'favicon.svg',
    };
    const { file, site } = readRoot(`\uFEFF${JSON.stringify(stated)}`);
    expect(messagesOf(file)).toEqual([]);
    expect(site).toEqual({
      ...stated,
      repository: { url: 'https://git.example.com/ops/errors', branch: 'release/next', folder: 'docs/errors', host: 'gitlab' },
    });
  });

  it('that is missing or no JSON is said at its place, and a stand-in lets the run go on', () => {
    expect(messagesFor(undefined)).toEqual([
      '1:1 site-file: Missing file, expected `site.json` in the content root: JSON with the name, the tagline and the links of the site',
    ]);
    expect(messagesFor('{\n  "name": "N"\n  "tagline": "T"\n}')).toEqual([
      '3:3 site-file: Unexpected `"tagline": "T"`, expected `site.json` in the content root: JSON with the name, the tagline and the links of the site',
    ]);
    expect(messagesFor('{ "name": "N", // a comment\n}')).toHaveLength(1);
    expect(messagesFor('')).toHaveLength(1);
    expect(readRoot('[]').site.name).toBe('Untitled');
  });

  it.each([
    [
      '"nmae": 1',
      '4:3 site-unknown: Unexpected name `nmae`, expected `$schema`, `name`, `tagline`, `language`, `repository`, `links`, `accent`, `mark`; did you mean `name`?',
    ],
    [
      '"repository": { "url": "https://x.example/a", "branch": "" }',
      '4:59 site-value: Unexpected value `""` of `repository.branch`, expected the name of a branch',
    ],
    ['"name": "M"', '4:3 site-unknown: Unexpected second `name`, expected each name once'],
    [
      '"links": { "header": [{ "text": "x", "url": "/", "text": "y" }] }',
      '4:52 site-unknown: Unexpected second `text`, expected each name once',
    ],
    [
      '"links": { "header": [{ "text": " ", "url": "/" }] }',
      '4:35 site-value: Unexpected value `" "` of `links.header.0.text`, expected a text',
    ],
    ['"language": "klingon!"', '4:15 site-value: Unexpected value `"klingon!"` of `language`, expected a language such as `en` or `pt-BR`'],
    [
      '"accent": { "light": "green", "dark": "#63c9a4" }',
      '4:24 site-value: Unexpected value `"green"` of `accent.light`, expected a colour such as `#0b6b4f`',
    ],
    ['"accent": { "light": "#0b6b4f" }', '4:13 site-value: Missing `accent.dark`, expected a colour such as `#0b6b4f`'],
    [
      '"mark": "../favicon.svg"',
      '4:11 site-value: Unexpected value `"../favicon.svg"` of `mark`, expected the name of an SVG file in `public/`',
    ],
    [
      '"links": { "header": [{ "text": "x", "url": "javascript:alert(1)" }] }',
      '4:47 site-value: Unexpected value `"javascript:alert(1)"` of `links.header.0.url`, expected a path such as `/guides/on-call/`, or an address with `http`, `https` or `mailto`',
    ],
    [
      '"links": { "footer": [{ "text": "x", "url": "//elsewhere.example" }] }',
      '4:47 site-value: Unexpected value `"//elsewhere.example"` of `links.footer.0.url`, expected a path such as `/guides/on-call/`, or an address with `http`, `https` or `mailto`',
    ],
    [
      '"repository": { "url": "git@host:a/b.git" }',
      '4:26 site-value: Unexpected value `"git@host:a/b.git"` of `repository.url`, expected an address such as `https://github.com/acme/errors`',
    ],
    [
      '"repository": { "url": "https://x.example/a", "host": "githb" }',
      '4:57 site-value: Unexpected value `"githb"` of `repository.host`, expected `"github"`, `"gitlab"`, or `{ "edit": "…", "issue": "…" }` with address patterns; did you mean `github`?',
    ],
    [
      '"repository": { "url": "https://x.example/a", "host": { "edit": "{url}/e", "isue": "{url}/i" } }',
      '4:57 site-value: Missing `repository.host.issue`, expected an address pattern such as `{url}/issues/new?title={title}&body={body}`',
    ],
    [
      '"repository": { "url": "https://x.example/a", "host": { "edit": "{url}/e", "isue": "{url}/i", "issue": "{url}/i" } }',
      '4:78 site-unknown: Unexpected name `isue`, expected `edit`, `issue`; did you mean `issue`?',
    ],
    [
      '"repository": { "url": "https://x.example/a", "branch": "a b" }',
      '4:59 site-value: Unexpected value `"a b"` of `repository.branch`, expected the name of a branch',
    ],
    [
      '"repository": "https://x.example/a"',
      '4:17 site-value: Unexpected value `"https://x.example/a"` of `repository`, expected `{ "url": "https://…" }`',
    ],
  ])('with %s is refused', (member, message) => {
    expect(messagesFor(withMember(member))).toContain(message);
  });

  it('says everything that is wrong in one run', () => {
    expect(messagesFor('{ "tagline": 3, "mark": 4, "colour": "red" }').map((message) => message.split(':').slice(0, 2).join(':'))).toEqual([
      '1:1 site-value',
      '1:14 site-value',
      '1:25 site-value',
      '1:28 site-unknown',
    ]);
  });
});

describe('the accent', () => {
  const withAccent = (light: string, dark: string): string => withMember(`"accent": { "light": "${light}", "dark": "${dark}" }`);

  it('must be readable on the paper of its theme', () => {
    expect(messagesFor(withAccent('#0b6b4f', '#63c9a4'))).toEqual([]);
    expect(messagesFor(withAccent('#4caf50', '#1b5e20'))).toEqual([
      '4:24 site-contrast: Unexpected colour `#4caf50` with a contrast of 2.50:1, expected at least 4.5:1 on light paper, so a darker one',
      '4:43 site-contrast: Unexpected colour `#1b5e20` with a contrast of 2.04:1, expected at least 4.5:1 on dark paper, so a lighter one',
    ]);
  });

  it('is held against the darkest light paper and the lightest dark one', () => {
    // 4.5:1 and more on the page, less on its shaded parts.
    expect(messagesFor(withAccent('#767676', '#63c9a4'))).toHaveLength(1);
    expect(messagesFor(withAccent('#0b6b4f', '#808080'))).toHaveLength(1);
  });
});

describe('the mark', () => {
  it.each([
    [null, 'Missing file of the mark, expected it in `public/` beside `site.json`'],
    ['<html></html>', 'Unexpected content of the mark, expected an SVG drawing'],
    ['<svg><text y="8">W</text></svg>', 'Unexpected `<text>` in the mark, expected shapes only; draw its letters as paths'],
    ['<svg><image href="x.png"/></svg>', 'Unexpected `<image>` in the mark, expected shapes only; draw its letters as paths'],
    ['<svg><script>1</script></svg>', 'Unexpected `<script>` in the mark, expected shapes only; draw its letters as paths'],
  ])('%s is refused', (mark, reason) => {
    expect(messagesFor(withMember('"mark": "favicon.svg"'), mark)).toEqual([`4:11 site-mark: ${reason}`]);
  });

  it('may be drawn in shapes of any kind, with a title', () => {
    expect(messagesFor('{"name":"N","tagline":"T"}', '<?xml version="1.0"?><svg><title>x</title><circle r="4"/></svg>')).toEqual([]);
  });
});

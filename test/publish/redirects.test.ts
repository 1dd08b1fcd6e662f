import '../own-address.ts';
import { describe, expect, test } from 'vitest';
import { formatHostRedirects } from '../../src/publish/host-redirects.ts';
import { formatNginxRedirects } from '../../src/publish/nginx-redirects.ts';
import { redirectPages } from '../../src/publish/redirect-pages.ts';
import { native } from '../../src/view/languages.ts';
import { interfaceLanguage } from '../../src/view/words/words.ts';
import { readValid, sourceOf } from '../helpers.ts';

const entry = readValid(sourceOf({ title: '# "<b>" & `</title>`', fixRate: '- **Fix Rate:** 90%\n- **Aliases:** `git/old`, `cvs/old`' }));
const once = { ...entry, aliases: ['git/old'] };

describe('a former address of an entry', () => {
  test('has a page that leads to the present one, by a script or without', () => {
    const pages = redirectPages([entry]);
    const title = '&#34;&#60;b&#62;&#34; &#38; &#60;/title&#62;';
    const named = native.lang === undefined ? title : `<span lang="${native.lang}">${title}</span>`;
    expect(pages.map((page) => page.path)).toEqual(['git/old/index.html', 'cvs/old/index.html']);
    expect(pages[1]?.content).toBe(`<!doctype html>
<html lang="${interfaceLanguage}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Moved: &#34;&#60;b&#62;&#34; &#38; &#60;/title&#62;</title>
    <meta name="robots" content="noindex">
    <link rel="canonical" href="https://errors.test/kb/git/push-rejected/">
    <script src="/kb/redirect.js" data-to="/kb/git/push-rejected/"></script>
    <noscript><meta http-equiv="refresh" content="0; url=/kb/git/push-rejected/"></noscript>
  </head>
  <body>
    <main>
      <h1>This entry has moved</h1>
      <p>It is here now: <a href="/kb/git/push-rejected/">${named}</a></p>
    </main>
  </body>
</html>
`);
  });

  test('is a line for hosts, as its data is, behind the lines that a team wrote itself', () => {
    const lines = `/kb/git/old/ /kb/git/push-rejected/ 301
/kb/git/old.json /kb/git/push-rejected.json 301
/kb/git/old.md /kb/git/push-rejected.md 301
`;
    expect(['', '/a /b 302', '/a /b 302\n'].map((own) => formatHostRedirects([once], own))).toEqual([
      lines,
      `/a /b 302\n${lines}`,
      `/a /b 302\n${lines}`,
    ]);
  });

  test('is in a map for nginx, with the codes that it can compare', () => {
    const codes = ['TS2307', '错误', '错误1', '1错误'].map((code) => ({ code, segment: code, entries: [] }));
    expect(formatNginxRedirects([once], codes)).toBe(`# For the http part of nginx.conf; see "Deploy it" in the README.
map $uri $wayout_uri {
  volatile;
  default $uri;
  "/kb/git/old/" "/kb/git/push-rejected/";
  "/kb/git/old" "/kb/git/push-rejected/";
  "/kb/git/old.json" "/kb/git/push-rejected.json";
  "/kb/git/old.md" "/kb/git/push-rejected.md";
  "/kb/codes/TS2307/" "/kb/codes/TS2307/";
  "/kb/codes/TS2307" "/kb/codes/TS2307/";
}
`);
  });
});

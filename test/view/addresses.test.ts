import '../own-address.ts';
import { describe, expect, test } from 'vitest';
import { cardPath, cardSize, makesCards, siteCardPath } from '../../src/view/card-address.ts';
import { codeHref, entryHref, href } from '../../src/view/href.ts';
import { editLink, fill, issuePattern } from '../../src/view/repository-links.ts';

describe('a link within the site', () => {
  test('lies below its base path', () => {
    expect([href('/'), href('/codes/'), href('git/feed.xml')]).toEqual(['/kb/', '/kb/codes/', '/kb/git/feed.xml']);
    expect([entryHref('git/x'), entryHref('git/x', 'a ü')]).toEqual(['/kb/git/x/', '/kb/git/x/#a%20%C3%BC']);
    expect(codeHref('C# 1/2')).toBe('/kb/codes/C%23%201%2F2/');
  });
});

describe('a card', () => {
  test('has a path of its own, of the size that unfurlers ask for', () => {
    expect([cardPath('git/x'), siteCardPath, cardSize, makesCards]).toEqual([
      'cards/git/x.png',
      'cards/site.png',
      { width: 1200, height: 630 },
      true,
    ]);
  });
});

describe('a link into the repository', () => {
  const repository = { url: 'https://code.test/acme/kb', branch: 'feature/ü', folder: 'docs/errors', host: 'github' } as const;

  test('is as its host writes it', () => {
    expect(editLink(repository, 'git/x')).toBe('https://code.test/acme/kb/edit/feature/%C3%BC/docs/errors/entries/git/x.md');
    expect(editLink({ ...repository, host: 'gitlab', folder: '' }, 'git/x')).toBe(
      'https://code.test/acme/kb/-/edit/feature/%C3%BC/entries/git/x.md',
    );
    expect(issuePattern(repository)).toBe('https://code.test/acme/kb/issues/new?title={title}&body={body}');
    expect(issuePattern({ ...repository, host: 'gitlab' })).toBe(
      'https://code.test/acme/kb/-/issues/new?issue[title]={title}&issue[description]={body}',
    );
  });

  test('is as the patterns of any other host say', () => {
    const host = { edit: '{url}/_edit/{branch}/{path}?{unknown}', issue: '{url}/new?t={title}&on={branch}' };
    expect(editLink({ ...repository, branch: 'main', host }, 'git/x')).toBe(
      'https://code.test/acme/kb/_edit/main/docs/errors/entries/git/x.md?{unknown}',
    );
    expect(issuePattern({ ...repository, branch: 'main', host })).toBe('https://code.test/acme/kb/new?t={title}&on=main');
  });

  test('never takes a value for a place', () => {
    expect(fill('{title} {body} {toString}', { title: '{body}', body: 'b' })).toBe('{body} b {toString}');
  });
});

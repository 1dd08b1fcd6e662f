import { describe, expect, it } from 'vitest';
import { createAddresses, readBasePath, readSiteUrl } from '../../src/root/address.ts';

describe('SITE_URL', () => {
  it('is the address of a host, or empty', () => {
    expect([readSiteUrl(''), readSiteUrl('https://errors.example.com'), readSiteUrl('http://localhost:8080/')]).toEqual([
      '',
      'https://errors.example.com',
      'http://localhost:8080',
    ]);
  });

  it.each([
    ['errors.example.com', 'Unexpected SITE_URL `errors.example.com`, expected an address such as `https://errors.example.com`'],
    [
      'ftp://errors.example.com',
      'Unexpected SITE_URL `ftp://errors.example.com`, expected an address such as `https://errors.example.com`',
    ],
    [
      'https://example.com/kb',
      'Unexpected SITE_URL `https://example.com/kb`, expected `https://example.com`; the path below it goes into BASE_PATH',
    ],
  ])('%s is refused', (value, message) => {
    expect(() => readSiteUrl(value)).toThrow(expect.objectContaining({ message, stack: `WrongSetting: ${message}` }));
  });
});

describe('BASE_PATH', () => {
  it('has a slash at both ends, however it was written', () => {
    expect(['', '/', 'kb', '/kb', 'kb/', '//kb//errors/'].map(readBasePath)).toEqual(['/', '/', '/kb/', '/kb/', '/kb/', '/kb/errors/']);
  });

  it('that is no path is refused', () => {
    expect(() => readBasePath('/kb?x')).toThrow('Unexpected BASE_PATH `/kb?x`, expected a path such as `/kb`');
    expect(() => readBasePath('https://example.com')).toThrow('expected a path such as `/kb`');
  });
});

describe('an address', () => {
  it('is full where the host is known, and begins at the root of the host where it is not', () => {
    expect(createAddresses('https://errors.example.com', '/kb/')('git/a/')).toBe('https://errors.example.com/kb/git/a/');
    expect(createAddresses('', '/kb/')('git/a/')).toBe('/kb/git/a/');
  });
});

import { describe, expect, it } from 'vitest';
import { createAddresses, readBasePath, readSiteUrl } from '../../src/root/address.ts';

/** Whether it goes well. */
function tries(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

describe('SITE_URL', () => {
  it('is the address of a host, or empty', () => {
    const fine = ['http://[::1]:80/', 'http://10.0.0.1', 'https://a_b.example.', 'https://xn--bcher-kva.example'];
    expect(fine.filter((value) => !tries(() => readSiteUrl(value)))).toEqual([]);
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
    ...['https://*.example.com', 'https://a..b', 'https://-', 'https://{host}', 'https://$HOST', 'https://example.com:0', 'https://.'].map(
      (value): [string, string] => [
        value,
        `Unexpected SITE_URL \`${value}\`, expected the address of a host, such as \`https://errors.example.com\``,
      ],
    ),
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
    const ways = ['.', '..', '/../kb', '/kb/.', 'a/./b', '\\\\host', 'a\u001b', ' '];
    expect(ways.filter((value) => tries(() => readBasePath(value)))).toEqual([]);
    expect(['/.well/..kb', '/v1.2'].map(readBasePath)).toEqual(['/.well/..kb/', '/v1.2/']);
  });
});

describe('an address', () => {
  it('is full where the host is known, and begins at the root of the host where it is not', () => {
    expect(createAddresses('https://errors.example.com', '/kb/')('git/a/')).toBe('https://errors.example.com/kb/git/a/');
    expect(createAddresses('', '/kb/')('git/a/')).toBe('/kb/git/a/');
  });
});

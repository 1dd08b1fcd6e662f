// Addresses of pages and files: what SITE_URL and BASE_PATH say of where the site is served.
import { quote } from '../entry/quote.ts';

/** Address of the site's host, such as `https://errors.example.com`; empty where SITE_URL is not set. */
export const siteUrl: string = readSiteUrl(process.env['SITE_URL'] ?? '');

/** Path that the site lies below, with a slash at both ends; set by BASE_PATH. */
export const basePath: string = readBasePath(process.env['BASE_PATH'] ?? '');

/**
 * Address of a path of the site such as `git/push-rejected/`: absolute where the site's own address is known, else
 * from the root of its host, `/kb/git/push-rejected/`.
 */
export const addressOf: AddressOf = createAddresses(siteUrl, basePath);

/**
 * Reads SITE_URL.
 * @returns `https://errors.example.com`, or empty where it is not set.
 * @throws Where it is no address of a host.
 */
export function readSiteUrl(value: string): string {
  if (value === '') return '';
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw wrongSetting(`Unexpected SITE_URL ${quote(value)}, expected an address such as \`https://errors.example.com\``);
  if (!isHost(url.hostname) || url.port === '0')
    throw wrongSetting(`Unexpected SITE_URL ${quote(value)}, expected the address of a host, such as \`https://errors.example.com\``);
  if (url.href !== `${url.origin}/`)
    throw wrongSetting(`Unexpected SITE_URL ${quote(value)}, expected \`${url.origin}\`; the path below it goes into BASE_PATH`);
  return url.origin;
}

/**
 * Reads BASE_PATH.
 * @returns The path with a slash at both ends.
 * @throws Where it is no path.
 */
export function readBasePath(value: string): string {
  // Browsers take `.` and `..` for ways within a path, and never ask for them.
  const isPath = /^[\w.~/-]*$/.test(value) && !value.split('/').some((part) => /^\.{1,2}$/.test(part));
  if (!isPath) throw wrongSetting(`Unexpected BASE_PATH ${quote(value)}, expected a path such as \`/kb\``);
  return `/${value}/`.replace(/\/{2,}/g, '/');
}

/**
 * @param url Address of the site, or empty where it is not known.
 * @param base Path that the site lies below, with a slash at both ends.
 */
export function createAddresses(url: string, base: string): AddressOf {
  return (path) => (url === '' ? base + path : new URL(url + base + path).href);
}

export type AddressOf = (path: string) => string;

/** True for names that a host can have: `new URL` takes `*.example.com` and `a..b`, which lead nowhere. */
function isHost(name: string): boolean {
  return (
    name.startsWith('[') ||
    (name.length <= 253 && /^(?:[a-z\d_](?:[\w-]{0,61}[a-z\d_])?\.)*[a-z\d_](?:[\w-]{0,61}[a-z\d_])?\.?$/.test(name))
  );
}

/** For a variable that the build can't use: the message says all, where it was thrown says nothing. */
function wrongSetting(message: string): Error {
  return Object.assign(new Error(message), { stack: `WrongSetting: ${message}` });
}

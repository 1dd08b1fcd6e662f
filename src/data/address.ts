// Addresses of pages and files, as data files state them.

/**
 * Address of a path of the site such as `git/push-rejected/`: absolute where the site's own address is known, else
 * from the root of its host, `/kb/git/push-rejected/`.
 */
export type AddressOf = (path: string) => string;

/**
 * @param url Address of the site, or empty where it is not known.
 * @param base Path that the site lies below, with a slash at both ends.
 */
export function createAddresses(url: string, base: string): AddressOf {
  return (path) => (url === '' ? base + path : new URL(base + path, url).href);
}

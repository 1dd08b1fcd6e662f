// Addresses within the site, made from text: the one way to make some. Whatever the text, none leads to another site.
import { basePath } from './base-path.ts';

/**
 * The address of a path below the site's root, from the root of its host; undefined where a browser would take it for one of
 * another host or of a place outside of the site.
 * @param path Not encoded, such as `codes/E1/`. Its segments are encoded here.
 */
export function siteAddress(path: string, base = basePath): string | undefined {
  // An empty segment would make `//host`, of which the first part of a path is a host to browsers; dots would lead elsewhere.
  const segments = path.replace(/\/$/, '').split('/');
  if (segments.some((segment) => segment === '' || /^\.+$/.test(segment) || /[\\\p{Cc}]/u.test(segment))) return undefined;
  const address = base + segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/') + (path.endsWith('/') ? '/' : '');
  return isOwn(address, base) ? address : undefined;
}

/** True for an address that a browser takes for one within the site. */
export function isOwn(address: string, base = basePath): boolean {
  const url = URL.parse(address, location.origin);
  return url !== null && url.origin === location.origin && url.pathname.startsWith(base) && !url.pathname.startsWith('//');
}

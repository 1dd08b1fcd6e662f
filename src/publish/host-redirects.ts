// `_redirects`: lines by which Cloudflare Pages and Netlify redirect by themselves.
import type { Entry } from '../entry/schema.ts';
import { href } from '../view/href.ts';
import { formerAddresses } from './former-addresses.ts';

/** A line each. @param own Lines of a team's own: they come first, since the first that fits counts. */
export function formatHostRedirects(entries: readonly Entry[], own: string): string {
  const lines = formerAddresses(entries).map(({ from, to }) => `${href(from)} ${href(to)} 301\n`);
  return own + (own === '' || own.endsWith('\n') ? '' : '\n') + lines.join('');
}

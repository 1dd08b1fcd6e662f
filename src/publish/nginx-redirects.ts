// `redirects.nginx.conf`: by which nginx redirects former addresses, and codes in any casing.
import type { CodePage } from '../corpus/codes.ts';
import type { Entry } from '../entry/schema.ts';
import { href } from '../view/href.ts';
import { formerAddresses } from './former-addresses.ts';

/**
 * A map for nginx from the path that is asked for to the one that it should be. nginx compares without regard to casing,
 * so codes are here too: whatever their casing, they lead to their page. `volatile` has it look again for the 404 page,
 * which would be redirected otherwise.
 */
export function formatNginxRedirects(entries: readonly Entry[], codes: readonly CodePage[]): string {
  // Elsewhere nginx compares casing, and a path that it decodes would never equal one that a browser can be sent to.
  const pages = codes.filter(({ segment }) => /^[\x21-\x7e]+$/.test(segment)).map(({ segment }) => `codes/${segment}/`);
  const all = [...formerAddresses(entries), ...pages.map((page) => ({ from: page, to: page }))];
  const lines = all.flatMap(({ from, to }) =>
    // Without the slash at its end, too.
    [...new Set([from, from.replace(/\/$/, '')])].map((key) => `  "${href(key)}" "${href(to)}";\n`),
  );
  return `# For the http part of nginx.conf; see "Deploy it" in the README.
map $uri $wayout_uri {
  volatile;
  default $uri;
${lines.join('')}}
`;
}

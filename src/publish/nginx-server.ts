// `server.nginx.conf`: what nginx has to know of the site, below whatever base path, for the server part of its configuration.
import { basePath } from '../root/address.ts';
import { href } from '../view/href.ts';
import { firstIndexFile, forever, fresh, headers } from './headers.ts';

/** The root of the server must hold the site at its base path: with `/kb`, in a folder `kb`. */
export function formatNginxServer(): string {
  const write = (list: Readonly<Record<string, string>>, rest: string): string =>
    Object.entries(list)
      .map(([name, value]) => `  add_header ${name} "${value}"${rest};\n`)
      .join('');
  const lines = write(headers, ' always');
  return `# For the server part of nginx.conf; see "Deploy it" in the README.
# Take out Strict-Transport-Security where this host must also answer without HTTPS: for a year, browsers would not ask it so.
error_page 404 ${href('404.html')};
types { text/markdown md; application/x-ndjson ndjson; application/octet-stream pack; }
charset utf-8;
charset_types text/plain text/xml text/markdown;
if ($wayout_uri != $uri) { return 301 $wayout_uri$is_args$args; }
${basePath === '/' ? '' : `location = ${basePath.slice(0, -1)} { return 301 ${basePath}; }\n`}
location ${basePath} {
  try_files $uri $uri/index.html =404;
${lines}}

# These names change with what the files hold.
location ~ ^${basePath.replaceAll('.', '\\.')}(?:_astro|search/files)/ {
${lines}${write(forever, '')}}

# This one leads to those.
location = ${href(firstIndexFile)} {
${lines}${write(fresh, '')}}
`;
}

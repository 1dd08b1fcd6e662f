import '../own-address.ts';
import { expect, test } from 'vitest';
import { headers } from '../../src/publish/headers.ts';
import { formatNginxServer } from '../../src/publish/nginx-server.ts';

test('nginx serves a site below its base path, with the headers that other hosts send', () => {
  const lines = Object.entries(headers)
    .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
    .join('');
  expect(formatNginxServer()).toBe(`# For the server part of nginx.conf; see "Deploy it" in the README.
# Take out Strict-Transport-Security where this host must also answer without HTTPS: for a year, browsers would not ask it so.
error_page 404 /kb/404.html;
types { text/markdown md; application/x-ndjson ndjson; application/octet-stream pack; }
charset utf-8;
charset_types text/plain text/xml text/markdown;
if ($wayout_uri != $uri) { return 301 $wayout_uri$is_args$args; }
location = /kb { return 301 /kb/; }

location /kb/ {
  try_files $uri $uri/index.html =404;
${lines}}

# These names change with what the files hold.
location ~ ^/kb/(?:_astro|search/files)/ {
${lines}  add_header Cache-Control "public, max-age=31536000, immutable";
}

# This one leads to those.
location = /kb/search/index.pack {
${lines}  add_header Cache-Control "no-cache";
}
`);
});

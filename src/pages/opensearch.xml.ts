// Lets browsers search from the address bar. Addresses are full where SITE_URL is known; browsers ignore others.
import type { APIRoute } from 'astro';
import { escapeXml } from '../publish/xml.ts';
import { addressOf } from '../root/address.ts';
import { site } from '../root/site.ts';

export const GET: APIRoute = () => {
  const full = (path: string): string => escapeXml(addressOf(path));
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.name.slice(0, 16))}</ShortName>
  <Description>${escapeXml(site.tagline)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${full(site.mark)}</Image>
  <Url type="text/html" template="${full('search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
};

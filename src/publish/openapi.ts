// Describes the data files to programs, as OpenAPI 3.1.
import { domainPattern } from '../entry/id.ts';
import { site } from '../root/site.ts';
import { addressOf } from '../root/address.ts';
import { dataVersion } from './published.ts';
import { dataSchemaNames, schemaNames, schemaPart } from './json-schemas.ts';

export function describeApi(): Record<string, unknown> {
  const parameters = [
    {
      name: 'domain',
      in: 'path',
      required: true,
      schema: { type: 'string', pattern: domainPattern.source },
      description: 'First part of an ID',
    },
    { name: 'slug', in: 'path', required: true, schema: { type: 'string' }, description: 'Second part of an ID' },
  ];
  const [domain] = parameters;
  return {
    openapi: '3.1.0',
    info: {
      title: site.name,
      description: `${site.tagline}\n\nStatic files: there are no queries, no keys and no limits but those of the host.`,
      version: String(dataVersion),
    },
    servers: [{ url: addressOf('') }],
    externalDocs: { url: addressOf('guides/data/'), description: 'How to use the data, and what is promised about it' },
    paths: {
      '/entries.json': json('listEntries', 'Index of all entries', { $ref: '#/components/schemas/entries' }),
      '/codes.json': json('listCodes', 'Index of all error codes', { $ref: '#/components/schemas/codes' }),
      '/entries.ndjson': text('downloadEntries', 'All entries, each a line of JSON as in its own file', 'application/x-ndjson'),
      '/{domain}/{slug}.json': { parameters, ...json('getEntry', 'One entry', { $ref: '#/components/schemas/entry' }, true) },
      '/{domain}/{slug}.md': { parameters, ...text('getSource', 'The source of one entry, as in the repository', 'text/markdown', true) },
      '/schema/{name}.json': {
        parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string', enum: schemaNames } }],
        ...json('getSchema', 'JSON Schema of the other files, or of site.json', { type: 'object' }, true),
      },
      '/feed.xml': text('getFeed', 'Atom feed of new and changed entries', 'application/atom+xml'),
      '/{domain}/feed.xml': { parameters: [domain], ...text('getDomainFeed', 'Atom feed of one domain', 'application/atom+xml', true) },
      '/llms-full.txt': text('downloadSources', 'The sources of all entries, one after the other', 'text/plain'),
    },
    components: { schemas: Object.fromEntries(dataSchemaNames.map((name) => [name, schemaPart(name)])) },
  };
}

function json(operationId: string, summary: string, schema: Record<string, unknown>, canMiss = false): Record<string, unknown> {
  return get(operationId, summary, { 'application/json': { schema } }, canMiss);
}

function text(operationId: string, summary: string, type: string, canMiss = false): Record<string, unknown> {
  return get(operationId, summary, { [type]: { schema: { type: 'string' } } }, canMiss);
}

/** @param canMiss Whether a file may be absent. */
function get(operationId: string, summary: string, content: Record<string, unknown>, canMiss: boolean): Record<string, unknown> {
  const responses = { 200: { description: summary, content }, ...(canMiss ? { 404: { description: 'There is none of that name' } } : {}) };
  return { get: { operationId, summary, responses } };
}

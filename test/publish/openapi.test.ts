import '../own-address.ts';
import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeEach, expect, test } from 'vitest';
import { describeApi } from '../../src/publish/openapi.ts';
import { site } from '../../src/root/site.ts';

interface Operation {
  operationId: string;
  summary: string;
  responses: Record<string, { description: string; content?: Record<string, unknown> }>;
}

let api: Record<string, unknown>;
let paths: [string, { get: Operation; parameters?: { name: string }[] }][];
beforeEach(() => {
  api = describeApi();
  paths = Object.entries(api['paths'] as Record<string, { get: Operation; parameters?: { name: string }[] }>);
});

test('the description of the data is valid OpenAPI, and says whose it is and where it lies', async () => {
  expect(await new Validator().validate(structuredClone(api))).toMatchObject({ valid: true });
  expect(api).toMatchObject({
    openapi: '3.1.0',
    info: { title: site.name, version: '1', description: expect.stringContaining(`${site.tagline}\n\nStatic files`) as string },
    servers: [{ url: 'https://errors.test/kb/' }],
    externalDocs: { url: 'https://errors.test/kb/guides/data/', description: expect.stringMatching(/\w/) as string },
  });
  expect(Object.keys((api['components'] as { schemas: object }).schemas)).toEqual(['entry', 'entries', 'codes']);
});

test('it has each kind of file, with its type, and says which may be absent', () => {
  const rows = paths.map(([path, { get, parameters = [] }]) => [
    path,
    get.operationId,
    Object.keys(get.responses['200']?.content ?? {}).join(),
    parameters.map(({ name }) => name).join(),
    '404' in get.responses,
  ]);
  expect(rows).toEqual([
    ['/entries.json', 'listEntries', 'application/json', '', false],
    ['/codes.json', 'listCodes', 'application/json', '', false],
    ['/entries.ndjson', 'downloadEntries', 'application/x-ndjson', '', false],
    ['/{domain}/{slug}.json', 'getEntry', 'application/json', 'domain,slug', true],
    ['/{domain}/{slug}.md', 'getSource', 'text/markdown', 'domain,slug', true],
    ['/schema/{name}.json', 'getSchema', 'application/json', 'name', true],
    ['/feed.xml', 'getFeed', 'application/atom+xml', '', false],
    ['/{domain}/feed.xml', 'getDomainFeed', 'application/atom+xml', 'domain', true],
    ['/llms-full.txt', 'downloadSources', 'text/plain', '', false],
  ]);
  expect(paths.filter(([, { get }]) => !/\w+ \w+/.test(get.summary) || get.responses['200']?.description !== get.summary)).toEqual([]);
  expect(new Set(paths.flatMap(([, { get }]) => get.responses['404']?.description ?? []))).toEqual(new Set(['There is none of that name']));
});

test('it says what stands in a path, and of which schema a file is', () => {
  expect(
    paths.map(([path, { get, parameters = [] }]) => [path, parameters, Object.values(get.responses['200']?.content ?? {})]),
  ).toMatchSnapshot();
});

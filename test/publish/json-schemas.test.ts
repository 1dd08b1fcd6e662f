import '../own-address.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { dataSchemaNames, schemaDocument, schemaNames, schemaPart, siteJsonSchema } from '../../src/publish/json-schemas.ts';

describe('the schema of site.json', () => {
  test('is the file that editors complete from', async () => {
    const file = '../../src/root/site.schema.json';
    const { href } = new URL(file, import.meta.url);
    const text = await format(JSON.stringify(siteJsonSchema()), { ...(await resolveConfig(href)), parser: 'json' });
    await expect(text).toMatchFileSnapshot(file);
  });

  test('refuses what the check refuses, and wants no more than a name and a tagline', () => {
    const isValid = new Ajv2020({ strict: true }).compile(siteJsonSchema());
    const least = { name: 'Errors', tagline: 'Of the kitchen' };
    const wrong = [{ name: 'Errors' }, { ...least, more: true }, { ...least, accent: { light: 'red', dark: '#ffffff' } }];
    expect(
      [least, { ...least, $schema: 'x', links: { header: [{ text: 'Wiki', url: '/wiki/' }] } }, ...wrong].map((value) => isValid(value)),
    ).toEqual([true, true, false, false, false]);
    expect(JSON.stringify(siteJsonSchema())).not.toContain('"expected"');
  });
});

describe('a published schema', () => {
  test('is a document with its address, for each kind of data and for site.json', () => {
    expect(schemaDocument('entry')['required']).toContain('deadEnds');
    expect(schemaNames.map((name) => [name, schemaDocument(name)['$id'], schemaDocument(name)['$schema']])).toEqual(
      ['entry', 'entries', 'codes', 'site'].map((name) => [
        name,
        `https://errors.test/kb/schema/${name}.json`,
        'https://json-schema.org/draft/2020-12/schema',
      ]),
    );
  });

  test('allows fields that it does not name, and says nothing of itself as a part of another document', () => {
    expect(dataSchemaNames).toEqual(['entry', 'entries', 'codes']);
    const parts = dataSchemaNames.map(schemaPart);
    expect(JSON.stringify(parts)).not.toMatch(/additionalProperties|\$schema|\$id/);
    expect(parts.map(({ type }) => type)).toEqual(['object', 'object', 'object']);
  });
});

// JSON Schemas of the published data and of site.json, made from zod.
import { z } from 'zod';
import { addressOf } from '../root/address.ts';
import { siteSchema } from '../root/site-schema.ts';
import { codesSchema, entriesSchema, publishedEntrySchema } from './published.ts';

const dataSchemas = { entry: publishedEntrySchema, entries: entriesSchema, codes: codesSchema };

type DataSchemaName = keyof typeof dataSchemas;
type SchemaName = DataSchemaName | 'site';

/** Schemas of what is published. */
export const dataSchemaNames = Object.keys(dataSchemas) as DataSchemaName[];

/** Each is published as `schema/<name>.json`. */
export const schemaNames: readonly SchemaName[] = [...dataSchemaNames, 'site'];

type JsonSchema = Record<string, unknown>;

/** The schema as a document of its own. */
export function schemaDocument(name: SchemaName): JsonSchema {
  const { $schema, ...rest } = name === 'site' ? siteJsonSchema() : dataSchemaOf(name);
  return { $schema, $id: addressOf(`schema/${name}.json`), ...rest };
}

/** The schema as a part of another document. */
export function schemaPart(name: DataSchemaName): JsonSchema {
  const { $schema: _, ...rest } = dataSchemaOf(name);
  return rest;
}

/** What site.json may hold, by which editors complete and check it; `src/root/site.schema.json` is the same. */
export function siteJsonSchema(): JsonSchema {
  return z.toJSONSchema(siteSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // Of our own messages, and no word of JSON Schema.
      delete jsonSchema['expected'];
    },
  }) as JsonSchema;
}

function dataSchemaOf(name: DataSchemaName): JsonSchema {
  return z.toJSONSchema(dataSchemas[name], {
    override: ({ jsonSchema }) => {
      // Fields may be added within a version, so a copy of the schema must not refuse them.
      delete jsonSchema.additionalProperties;
    },
  }) as JsonSchema;
}

// JSON Schemas of the published data, made from zod.
import { z } from 'zod';
import type { AddressOf } from '../root/address.ts';
import { codesSchema, entriesSchema, publishedEntrySchema } from './published.ts';

const schemas = { entry: publishedEntrySchema, entries: entriesSchema, codes: codesSchema };

type DataSchemaName = keyof typeof schemas;

/** Each is published as `schema/<name>.json`. */
export const dataSchemaNames = Object.keys(schemas) as DataSchemaName[];

type JsonSchema = Record<string, unknown>;

/** The schema as a document of its own. */
export function schemaDocument(name: DataSchemaName, addressOf: AddressOf): JsonSchema {
  const { $schema, ...rest } = schemaOf(name);
  return { $schema, $id: addressOf(`schema/${name}.json`), ...rest };
}

/** The schema as a part of another document. */
export function schemaPart(name: DataSchemaName): JsonSchema {
  const { $schema: _, ...rest } = schemaOf(name);
  return rest;
}

function schemaOf(name: DataSchemaName): JsonSchema {
  return z.toJSONSchema(schemas[name], {
    override: ({ jsonSchema }) => {
      // Fields may be added within a version, so a copy of the schema must not refuse them.
      delete jsonSchema.additionalProperties;
    },
  }) as JsonSchema;
}

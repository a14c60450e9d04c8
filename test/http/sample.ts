import { randomUUID } from 'node:crypto';

/** As much of an OpenAPI schema as ours use. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const BY_FORMAT: Readonly<Record<string, () => string>> = {
  uuid: randomUUID,
  date: () => '2030-05-15',
  'date-time': () => '2030-05-15T09:00:00.000Z',
  decimal: () => '10.00',
  email: () => 'esimerkki@example.fi',
};

/** A value that fits the schema, with every property filled in, so that a call gets past the checking of its input where it can. */
export function sampleOf(schema: Schema, schemas: Readonly<Record<string, Schema>>): unknown {
  if (schema.$ref !== undefined) return sampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  if (schema.allOf !== undefined)
    return Object.assign({}, ...schema.allOf.map((part) => sampleOf(part, schemas) as object)) as unknown;
  if (schema.example !== undefined) return schema.example;
  if (schema.enum !== undefined) return schema.enum[0];
  const format = BY_FORMAT[schema.format ?? ''];
  if (format !== undefined) return format();
  switch (schema.type) {
    case 'string':
      return 'Esimerkki'.padEnd(schema.minLength ?? 0, '.');
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return [sampleOf(schema.items ?? {}, schemas)];
    default:
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, property]) => [name, sampleOf(property, schemas)]),
      );
  }
}

import type { CalendarDate, Localised } from '@kasvutori/platform';
import type { PATTERNS } from './expected-forms.js';

/** The part of JSON Schema (draft 2020-12) the tariff language is written in; `fits` understands just this. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null';
  readonly const?: string | boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: 'date';
  readonly minimum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
  readonly description?: string;
}

/** A form of JSON: the type the compiler knows and the schema that is published are one definition. */
export interface Shape<T> {
  readonly schema: JsonSchema;
  readonly optional?: boolean;
  /** Never there: it only carries the type. */
  readonly type?: T;
}

/** The type a shape describes. */
export type Of<S> = S extends Shape<infer T> ? T : never;

interface OptionalShape<T> extends Shape<T> {
  readonly optional: true;
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F> = { [K in keyof F]: F[K] extends { readonly optional: true } ? K : never }[keyof F];
type ObjectOf<F> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Of<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Of<F[K]>;
} extends infer O
  ? { readonly [K in keyof O]: O[K] }
  : never;

const shape = <T>(schema: JsonSchema): Shape<T> => ({ schema });

export const object = <F extends Fields>(fields: F, description?: string): Shape<ObjectOf<F>> =>
  shape({
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
    required: Object.entries(fields).flatMap(([name, field]) => (field.optional ? [] : [name])),
    additionalProperties: false,
  });

export const optional = <T>({ schema }: Shape<T>): OptionalShape<T> => ({ schema, optional: true });
export const list = <T>({ schema }: Shape<T>, minItems = 0): Shape<readonly T[]> =>
  shape({ type: 'array', items: schema, ...(minItems > 0 ? { minItems } : {}) });
export const record = <T>({ schema }: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  shape({ type: 'object', additionalProperties: schema });
export const either = <S extends readonly Shape<unknown>[]>(...shapes: S): Shape<Of<S[number]>> =>
  shape({ anyOf: shapes.map(({ schema }) => schema) });
export const nullable = <T>({ schema }: Shape<T>): Shape<T | null> => shape({ anyOf: [schema, { type: 'null' }] });
export const exactly = <const T extends string | boolean>(value: T): Shape<T> => shape({ const: value });
export const oneOf = <const T extends readonly string[]>(...values: T): Shape<T[number]> => shape({ enum: values });
export const integer = (minimum: number): Shape<number> => shape({ type: 'integer', minimum });
export const described = <T>({ schema }: Shape<T>, description: string): Shape<T> => shape({ ...schema, description });

export const yesNo: Shape<boolean> = shape({ type: 'boolean' });
export const text: Shape<string> = shape({ type: 'string' });
export const date: Shape<CalendarDate> = shape({ type: 'string', format: 'date' });
/** Text of a pattern, with what it is in words. */
export const patterned = (pattern: string, { en }: (typeof PATTERNS)[keyof typeof PATTERNS]): Shape<string> =>
  shape({ type: 'string', pattern, description: en });
/** An exact decimal, "25.5"; also where the value must be an amount, which `validateTariff` judges. */
export const decimal: Shape<string> = shape({ type: 'string', description: 'A decimal number: "25.5"' });
export const amount: Shape<string> = shape({
  type: 'string',
  description: 'Money with at most two decimals: "600.00"',
});
export const localisedText: Shape<Localised> = object({ fi: text, sv: text, en: text });

import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { isDecimalAmount } from '../money/money.js';
import { LANGUAGES } from '../texts/language.js';
import { isCalendarDate } from '../time/calendar-date.js';
import { isWallTime } from '../time/helsinki.js';
import { municipalityByCode } from '../codelists/municipalities.js';
import type { FieldCode } from './field-texts.js';

/** One decorator per field: it validates the value at the edge and describes it in the OpenAPI document. */
export interface FieldOptions {
  /** The field may be left out. */
  readonly optional?: boolean;
  /** The field may be null. */
  readonly nullable?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

type Class = new (...parameters: never[]) => object;

/** The message carries a code and its limit; texts in fi/sv/en are found when the problem document is written. */
const say = (code: FieldCode, limit: string | number = '') => ({ message: `${code}|${limit}` });

function field(options: FieldOptions, schema: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  const presence: PropertyDecorator[] = [];
  if (options.optional === true) presence.push(IsOptional());
  else if (options.nullable === true)
    presence.push(
      ValidateIf((_, value) => value !== null),
      IsDefined(say('required')),
    );
  else presence.push(IsDefined(say('required')));
  const { description, example } = options;
  const described = {
    ...schema,
    // For an object `required` lists its own properties; whether the field itself is required has another name there.
    [schema.type === 'object' ? 'selfRequired' : 'required']: options.optional !== true,
    ...(options.nullable === true && { nullable: true }),
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
  } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(described), ...presence, ...checks);
}

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** Text, trimmed; `min` defaults to 1, so that an empty field is not an answer. */
export function Text(options: FieldOptions & { max: number; min?: number; pattern?: RegExp }): PropertyDecorator {
  const { max, min = 1, pattern } = options;
  const shape = {
    type: String,
    minLength: min,
    maxLength: max,
    ...(pattern !== undefined && { pattern: pattern.source }),
  };
  const checks = [
    trimmed,
    IsString(say('text-expected')),
    MinLength(min, say(min === 1 ? 'required' : 'text-too-short', min)),
    MaxLength(max, say('text-too-long', max)),
  ];
  if (pattern !== undefined) checks.push(Matches(pattern, say('text-form')));
  return field(options, shape, ...checks);
}

export const Uuid = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'uuid' }, IsUUID('all', say('id-expected')));

/** Euros as a decimal string with at most two decimals: "1250.50". Not negative unless said. */
export function Amount(options: FieldOptions & { negative?: boolean } = {}): PropertyDecorator {
  const checks = [ValidateBy({ name: 'amount', validator: { validate: isDecimalAmount } }, say('amount-expected'))];
  if (options.negative !== true) checks.push(Matches(/^[^-]/, say('amount-negative')));
  return field(options, { type: String, format: 'decimal', example: '1250.50' }, ...checks);
}

/** An exact decimal as a string: hours a week, percentages, points. */
export const Decimal = (options: FieldOptions & { max?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: String, format: 'decimal', example: '37.5' },
    Matches(/^-?\d{1,12}(\.\d{1,6})?$/, say('decimal-expected')),
  );

/** A calendar date, 'YYYY-MM-DD'. */
export const DateOnly = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, format: 'date' },
    ValidateBy({ name: 'date', validator: { validate: isCalendarDate } }, say('date-expected')),
  );

/** A time of day on the wall clock, 'HH:MM'. */
export const TimeOfDay = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, example: '09:30' },
    ValidateBy({ name: 'time', validator: { validate: isWallTime } }, say('time-expected')),
  );

/** An instant with its offset, '2026-11-24T12:00:00Z'; arrives in the use case as the same text. */
export const Instant = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, format: 'date-time' },
    IsISO8601({ strict: true, strictSeparator: true }, say('instant-expected')),
    Matches(/T.*(Z|[+-]\d{2}:\d{2})$/, say('instant-expected')),
  );

export const OneOf = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, enum: [...values] }, IsIn([...values], say('choice-expected', values.join(', '))));

export const Int = (options: FieldOptions & { min: number; max: number }): PropertyDecorator =>
  field(
    options,
    { type: 'integer', minimum: options.min, maximum: options.max },
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
    ),
    IsInt(say('number-expected', `${options.min}–${options.max}`)),
    Min(options.min, say('number-expected', `${options.min}–${options.max}`)),
    Max(options.max, say('number-expected', `${options.min}–${options.max}`)),
  );

export const Flag = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: Boolean },
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(say('flag-expected')),
  );

/** A text for people in all three languages: {fi, sv, en}. `partial` lets drafts hold some of them only. */
export const LocalisedText = (options: FieldOptions & { max: number; partial?: boolean }): PropertyDecorator =>
  field(
    options,
    {
      type: 'object',
      properties: Object.fromEntries(
        LANGUAGES.map((language) => [language, { type: 'string', maxLength: options.max }]),
      ),
      additionalProperties: false,
      ...(options.partial !== true && { required: [...LANGUAGES] }),
    },
    ValidateBy(
      {
        name: 'localised',
        validator: { validate: (value: unknown) => isTexts(value, options.max, options.partial === true) },
      },
      say('texts-expected', options.max),
    ),
  );

function isTexts(value: unknown, max: number, partial: boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const known = Object.entries(value).every(
    ([key, text]) => (LANGUAGES as readonly string[]).includes(key) && typeof text === 'string' && text.length <= max,
  );
  return (
    known &&
    (partial || LANGUAGES.every((language) => ((value as Record<string, string>)[language] ?? '').trim() !== ''))
  );
}

/** A Finnish municipality by its three-digit code. */
export const MunicipalityCode = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, pattern: '^[0-9]{3}$', example: '740' },
    ValidateBy(
      {
        name: 'municipality',
        validator: {
          validate: (value: unknown) => typeof value === 'string' && municipalityByCode(value) !== undefined,
        },
      },
      say('municipality-unknown'),
    ),
  );

export const Nested = (type: () => Class, options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: () => type() }, IsObject(say('object-expected')), ValidateNested(), Type(type));

export const ListOf = (type: () => Class, options: FieldOptions & { max: number; min?: number }): PropertyDecorator =>
  field(
    options,
    { type: () => type(), isArray: true },
    ...sized(options),
    ValidateNested({ each: true, message: 'object-expected|' }),
    Type(type),
  );

/** A list of strings, of `of` where the values are a closed list. A single query value counts as a list of one. */
export const Values = (
  options: FieldOptions & { max: number; min?: number; of?: readonly string[]; maxLength?: number },
): PropertyDecorator =>
  field(
    options,
    { type: String, isArray: true, ...(options.of !== undefined && { enum: [...options.of] }) } as ApiPropertyOptions,
    separated,
    ...sized(options),
    options.of === undefined
      ? MaxLength(options.maxLength ?? 200, { each: true, ...say('text-too-long', options.maxLength ?? 200) })
      : IsIn([...options.of], { each: true, ...say('choice-expected', options.of.join(', ')) }),
  );

/** A list of ids; in the query with commas between them. */
export const Uuids = (options: FieldOptions & { max: number; min?: number }): PropertyDecorator =>
  field(
    options,
    { type: 'array', items: { type: 'string', format: 'uuid' } } as ApiPropertyOptions,
    separated,
    ...sized(options),
    IsUUID('all', { each: true, ...say('id-expected') }),
  );

const separated = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.split(',').filter((item) => item !== '') : value,
);

function sized(options: { max: number; min?: number }): PropertyDecorator[] {
  const said = say('list-expected', `${options.min ?? 0}–${options.max}`);
  return [IsArray(said), ArrayMinSize(options.min ?? 0, said), ArrayMaxSize(options.max, said)];
}

/** Any JSON object whose inside the feature itself checks (answers, traces). */
export const Json = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: 'object', additionalProperties: true } as ApiPropertyOptions,
    IsObject(say('object-expected')),
  );

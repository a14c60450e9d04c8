import { isCalendarDate, type Localised } from '@kasvutori/platform';
import { FORMS, inAllLanguages, integerFrom, itemsFrom, PATTERNS } from './expected-forms.js';
import type { JsonSchema } from './shape.js';

/** Where (JSON pointer) a value is not of the form, and what is expected there. */
export interface Misfit {
  readonly path: string;
  readonly expected: Localised;
}

/** Everything in which `value` is not of the form of the schema; empty when it is. */
export function fits(schema: JsonSchema, value: unknown, path = ''): readonly Misfit[] {
  const misfit = (expected: Localised): readonly Misfit[] => [{ path, expected }];
  if (schema.anyOf !== undefined) return fitsAny(schema.anyOf, value, path);
  if (schema.const !== undefined)
    return value === schema.const ? [] : misfit(inAllLanguages(JSON.stringify(schema.const)));
  if (schema.enum !== undefined)
    return typeof value === 'string' && schema.enum.includes(value)
      ? []
      : misfit(inAllLanguages(schema.enum.join(' | ')));
  switch (schema.type) {
    case 'object':
      return isObject(value) ? fitsObject(schema, value, path) : misfit(FORMS.object);
    case 'array':
      if (!Array.isArray(value)) return misfit(FORMS.array);
      if (schema.minItems !== undefined && value.length < schema.minItems) return misfit(itemsFrom(schema.minItems));
      return value.flatMap((item, index) => fits(schema.items ?? {}, item, `${path}/${index}`));
    case 'string':
      if (typeof value !== 'string') return misfit(FORMS.string);
      if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value)) return misfit(patternIn(schema));
      return schema.format === 'date' && !isCalendarDate(value) ? misfit(FORMS.date) : [];
    case 'integer':
      return Number.isInteger(value) && Number(value) >= (schema.minimum ?? -Infinity)
        ? []
        : misfit(schema.minimum === undefined ? FORMS.integer : integerFrom(schema.minimum));
    case 'boolean':
      return typeof value === 'boolean' ? [] : misfit(FORMS.boolean);
    case 'null':
      return value === null ? [] : misfit(inAllLanguages('null'));
    default:
      return [];
  }
}

/** A schema says its pattern in English; people read it in their own language. */
const patternIn = ({ description, pattern = '' }: JsonSchema): Localised =>
  Object.values(PATTERNS).find(({ en }) => en === description) ?? inAllLanguages(description ?? pattern);

function fitsObject(schema: JsonSchema, value: Readonly<Record<string, unknown>>, path: string): Misfit[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const missing = required
    .filter((name) => value[name] === undefined)
    .map((name) => ({ path: `${path}/${name}`, expected: FORMS.value }));
  return Object.entries(value).reduce<Misfit[]>((found, [name, field]) => {
    if (field === undefined) return found;
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    const at = `${path}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    return [...found, ...(known ? fits(known, field, at) : [{ path: at, expected: FORMS.noSuchField }])];
  }, missing);
}

/** The branch the value means to be is the one whose constants it has, and otherwise the one it is nearest to. */
function fitsAny(branches: readonly JsonSchema[], value: unknown, path: string): readonly Misfit[] {
  const tried = branches.map((branch) => ({ misfits: fits(branch, value, path), meant: isMeant(branch, value) }));
  if (tried.some(({ misfits }) => misfits.length === 0)) return [];
  const meant = tried.filter((one) => one.meant === true);
  const named = branches.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, field]) => (isName(field) ? [[name, field.const]] : [])),
  );
  if (meant.length === 0 && isObject(value) && named[0] !== undefined) {
    const field = String(named[0][0]);
    const known = named.flatMap(([name, constant]) => (name === field ? [String(constant)] : []));
    return [{ path: `${path}/${field}`, expected: inAllLanguages([...new Set(known)].join(' | ')) }];
  }
  const candidates = meant.length > 0 ? meant : tried;
  return candidates.reduce((best, one) => (one.misfits.length < best.misfits.length ? one : best)).misfits;
}

/** Whether the value carries the constants of the branch; undefined when the branch has none. */
function isMeant({ properties = {} }: JsonSchema, value: unknown): boolean | undefined {
  const constants = Object.entries(properties).filter(([, field]) => isName(field));
  if (constants.length === 0) return undefined;
  return isObject(value) && constants.every(([name, field]) => value[name] === field.const);
}

/** A word that names the branch, such as its kind. */
const isName = ({ const: word }: JsonSchema): boolean => typeof word === 'string';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

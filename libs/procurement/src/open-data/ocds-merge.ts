import type { OcdsRelease } from './ocds-release.js';
import type { Json, JsonObject } from './ocds-values.js';

/**
 * The compiled release of a process: its releases laid over one another, oldest first, by the merge rules of OCDS 1.1
 * (objects field by field; lists of objects with ids by id; any other list as a whole). @throws RangeError without releases.
 */
export function compiledRelease(releases: readonly OcdsRelease[]): OcdsRelease {
  const last = releases.at(-1);
  if (last === undefined) throw new RangeError('nothing to compile');
  const merged = releases.reduce<JsonObject>(laidOver, {});
  return { ...merged, ocid: last.ocid, id: `${last.ocid}-${last.date}`, date: last.date, tag: ['compiled'] };
}

function laidOver(under: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...under };
  for (const [name, value] of Object.entries(over)) merged[name] = mergedValue(under[name], value);
  return merged;
}

function mergedValue(under: Json | undefined, over: Json): Json {
  if (isObject(under) && isObject(over)) return laidOver(under, over);
  if (!Array.isArray(under) || !Array.isArray(over) || ![...under, ...over].every(hasId)) return over;
  const items = new Map<Json, JsonObject>((under as IdObject[]).map((item) => [item.id, item]));
  for (const item of over as IdObject[]) items.set(item.id, laidOver(items.get(item.id) ?? {}, item));
  return [...items.values()];
}

type IdObject = JsonObject & { readonly id: Json };

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && !Array.isArray(value);

const hasId = (value: Json): value is IdObject => isObject(value) && value['id'] !== undefined;

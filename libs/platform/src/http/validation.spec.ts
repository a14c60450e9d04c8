import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { ArgumentMetadata } from '@nestjs/common';
import { problemDocument } from '../problems/problem-document.js';
import type { Problem } from '../problems/problem.js';
import {
  Amount,
  DateOnly,
  Flag,
  Instant,
  Int,
  ListOf,
  LocalisedText,
  MunicipalityCode,
  OneOf,
  Text,
  Uuid,
  Values,
} from './fields.js';
import { validationPipe } from './validation.js';

class Line {
  @Text({ max: 5 }) title: string;
  @Amount() price: string;
}
class Form {
  @Uuid({ optional: true }) id?: string;
  @Text({ max: 10, nullable: true }) note: string | null;
  @DateOnly({ optional: true }) day?: string;
  @Instant({ optional: true }) at?: string;
  @OneOf(['a', 'b'], { optional: true }) kind?: string;
  @Int({ min: 1, max: 9, optional: true }) count?: number;
  @Flag({ optional: true }) sure?: boolean;
  @LocalisedText({ max: 20, optional: true }) name?: object;
  @MunicipalityCode({ optional: true }) municipality?: string;
  @Values({ max: 2, of: ['x', 'y'], optional: true }) tags?: string[];
  @ListOf(() => Line, { max: 2, optional: true }) lines?: Line[];
}

const meta: ArgumentMetadata = { type: 'body', metatype: Form };
const errorsOf = async (body: object): Promise<[string, string][]> => {
  try {
    await validationPipe().transform({ note: null, ...body }, meta);
    return [];
  } catch (thrown) {
    return (
      problemDocument(thrown as Problem, 'fi', 'x').errors?.map(
        (error) => [error.pointer, error.code] as [string, string],
      ) ?? []
    );
  }
};

describe('the edge', () => {
  it('takes no stream for a form, and no text that cannot be stored', async () => {
    const refused = (value: unknown) => expect(validationPipe().transform(value, meta)).rejects;
    await refused(Readable.from(['x'])).toMatchObject({ code: 'media-type-unknown' });
    await refused(Buffer.from('{}')).toMatchObject({ code: 'media-type-unknown' });
    expect(await errorsOf({ note: 'a\u0000' })).toEqual([['/note', 'text-unstorable']]);
  });

  it.each([
    [{}, []],
    [
      {
        note: 'ok',
        day: '2028-02-29',
        at: '2026-11-24T12:00:00Z',
        count: '3',
        sure: 'true',
        tags: 'x,y',
        municipality: '740',
      },
      [],
    ],
    [{ name: { fi: 'Yö', sv: 'Natt', en: 'Night' }, lines: [{ title: 'äö', price: '0.05' }] }, []],
    [{ note: undefined }, [['/note', 'required']]],
    [{ note: '   ' }, [['/note', 'required']]],
    [{ note: 'far too long' }, [['/note', 'text-too-long']]],
    [{ day: '2027-02-31' }, [['/day', 'date-expected']]],
    [{ at: '2026-11-24T12:00:00' }, [['/at', 'instant-expected']]],
    [{ at: '2026-13-24T12:00:00Z' }, [['/at', 'instant-expected']]],
    [{ kind: 'c' }, [['/kind', 'choice-expected']]],
    [{ count: 10 }, [['/count', 'number-expected']]],
    [{ count: '1e3' }, [['/count', 'number-expected']]],
    [{ sure: 'perhaps' }, [['/sure', 'flag-expected']]],
    [{ name: { fi: 'Yö' } }, [['/name', 'texts-expected']]],
    [{ name: { fi: 'Yö', sv: 'Natt', en: 'Night', de: 'Nacht' } }, [['/name', 'texts-expected']]],
    [{ municipality: '999' }, [['/municipality', 'municipality-unknown']]],
    [{ tags: ['x', 'z'] }, [['/tags', 'choice-expected']]],
    [
      {
        lines: [
          { title: 'ok', price: '1' },
          { title: 'ok', price: '1,50' },
        ],
      },
      [['/lines/1/price', 'amount-expected']],
    ],
    [{ lines: [{ title: 'ok', price: '-1.00' }] }, [['/lines/0/price', 'amount-negative']]],
    [{ lines: [{}, {}, {}] }, [['/lines', 'list-expected']]],
    [{ id: 'x' }, [['/id', 'id-expected']]],
    [{ secret: 1 }, [['/secret', 'field-unknown']]],
    [{ lines: [{ title: 'ok', price: '1', extra: true }] }, [['/lines/0/extra', 'field-unknown']]],
  ])('%j', async (body, expected) => {
    const errors = await errorsOf(body);
    expect(errors.slice(0, Math.max(expected.length, 1))).toEqual(expected);
  });
});

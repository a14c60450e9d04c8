import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import type { AmendmentStatus } from '../amendments/amendment-lifecycle.js';
import { optionRefusal, optionState, termsFault, USUAL_TERMS, type OptionState } from './agreed-terms.js';
import { contentOfOption, firstDayOfOption, keepsOption, type OptionGiven } from './use-option.js';

const CONTRACT = { municipalities: ['491', '740'], validTo: calendarDate('2028-01-01') };
const TERMS = { ...USUAL_TERMS, options: [], capacity: [], assurances: [] };
const option = { kind: 'extension' as const, months: 12, volume: null, useBy: '2027-12-31' };
const INDEXED = { indexName: 'Ansiotasoindeksi', indexBase: '112.4' };
const PRICES = '/options/0/percentage';
const places = { municipality: '491', startsOn: '2027-01-01', endsOn: '2027-12-31' };

describe('an option', () => {
  it.each<['used' | 'let-go' | null, AmendmentStatus | null, string, OptionState]>([
    [null, null, '2027-06-30', 'open'],
    [null, null, '2027-07-01', 'lapsed'],
    ['used', null, '2027-07-01', 'used'],
    ['let-go', null, '2027-06-30', 'let-go'],
    [null, 'draft', '2027-07-01', 'in-use'],
    [null, 'in-signature', '2027-06-30', 'in-use'],
    [null, 'agreed', '2027-07-01', 'used'],
  ])('decided %s, its amendment %s, is on %s %s', (decision, amendmentStatus, today, state) => {
    const useBy = calendarDate('2027-06-30');
    expect(optionState({ decision, amendmentStatus, useBy }, calendarDate(today))).toBe(state);
  });

  it.each<[OptionState, string, string | undefined]>([
    ['open', 'active', undefined],
    ['open', 'suspended', undefined],
    ['open', 'draft', 'move-not-allowed'],
    ['open', 'ended', 'move-not-allowed'],
    ['lapsed', 'active', 'option-lapsed'],
    ['in-use', 'active', 'option-in-use'],
    ['used', 'active', 'option-decided'],
    ['let-go', 'active', 'option-decided'],
  ])('that is %s under a contract that is %s: %s', (state, contract, refusal) => {
    expect(optionRefusal(state, contract)).toBe(refusal);
  });
});

describe('terms that cannot be', () => {
  it.each<[string, object, string | undefined]>([
    ['nothing beside the usual', {}, undefined],
    ['an extension of a year', { options: [option] }, undefined],
    ['an extension without months', { options: [{ ...option, months: null }] }, '/options/0/months'],
    ['an extension of money', { options: [{ ...option, volume: '5.00' }] }, '/options/0/volume'],
    [
      'more volume of nothing',
      { options: [{ ...option, kind: 'volume', months: null, volume: '0.00' }] },
      '/options/0/volume',
    ],
    ['an option after the contract', { options: [option, { ...option, useBy: '2028-01-01' }] }, '/options/1/useBy'],
    ['an extension whose prices follow two things', { options: [{ ...option, ...INDEXED, percentage: '2' }] }, PRICES],
    ['an extension by an index without a base', { options: [{ ...option, ...INDEXED, indexBase: null }] }, PRICES],
    ['an extension by an index', { options: [{ ...option, ...INDEXED }] }, undefined],
    ['an extension for nothing', { options: [{ ...option, percentage: '-100' }] }, PRICES],
    [
      'more volume at other prices',
      { options: [{ ...option, kind: 'volume', months: null, volume: '5.00', percentage: '2' }] },
      PRICES,
    ],
    ['places everywhere', { capacity: [{ ...places, municipality: null }] }, undefined],
    ['places elsewhere', { capacity: [{ ...places, municipality: '091' }] }, '/capacity/0/municipality'],
    ['places back in time', { capacity: [{ ...places, endsOn: '2026-12-31' }] }, '/capacity/0/endsOn'],
    ['a certificate of a sum', { assurances: [{ kind: 'certificate', minimum: '1.00' }] }, '/assurances/0/minimum'],
    ['notice of three years', { providerNotice: 36 }, '/providerNotice'],
    ['notice of a year in days', { providerNotice: 365, providerNoticeUnit: 'day' }, undefined],
  ])('%s', (_, change, field) => {
    expect(termsFault({ ...TERMS, ...change }, CONTRACT)?.field).toBe(field);
  });
});

describe('an option that is used', () => {
  const before = { validFrom: calendarDate('2026-01-01'), validTo: calendarDate('2028-01-01'), capCents: 50_000_00n };
  const year: OptionGiven = { kind: 'extension', title: 'Optiovuosi', months: 12, volume: null };
  const dearer = { ...year, percentage: '2.5' };
  const indexed = { ...year, ...INDEXED };
  const more: OptionGiven = { kind: 'volume', title: 'Lisää', months: null, volume: '10000.00' };
  const today = calendarDate('2027-03-01');

  it.each<[string, OptionGiven, object, string]>([
    ['months', year, { extension: { lastDay: '2028-12-31', useOfOption: true }, index: null, cap: null }, '2027-03-15'],
    ['months at dearer prices', dearer, { index: { percentage: '2.5', newPoints: null } }, '2028-01-01'],
    [
      'months by an index',
      indexed,
      { index: { basePoints: '112.4', newPoints: '115.9', name: 'Ansiotasoindeksi' } },
      '2028-01-01',
    ],
    ['more volume', more, { cap: { cap: '60000.00' }, extension: null }, '2027-03-15'],
  ])('gives %s from its own day on, and its draft keeps to it', (_, option, content, from) => {
    const given = contentOfOption(option, before, '115.9');
    expect(given).toMatchObject(content);
    expect(firstDayOfOption(option, before, today)).toBe(from);
    expect(keepsOption(option, before, given)).toBe(true);
  });

  it('never holds before the contract does, nor after it would end', () => {
    expect(firstDayOfOption(year, before, calendarDate('2025-06-01'))).toBe('2026-01-01');
    expect(firstDayOfOption(year, before, calendarDate('2027-12-25'))).toBe('2028-01-01');
  });

  it.each<[string, OptionGiven, (content: ReturnType<typeof contentOfOption>) => object]>([
    ['a longer term', year, ({ extension }) => ({ extension: { ...extension, lastDay: '2029-12-31' } })],
    ['another ground', year, ({ extension }) => ({ extension: { ...extension, ground: 'de-minimis' } })],
    ['no extension', year, () => ({ extension: null })],
    ['another percentage', dearer, ({ index }) => ({ index: { ...index, percentage: '3' } })],
    ['another base', indexed, ({ index }) => ({ index: { ...index, basePoints: '100' } })],
    ['no index', indexed, () => ({ index: null })],
    ['a higher ceiling', more, ({ cap }) => ({ cap: { ...cap, cap: '70000' } })],
  ])('is not kept by %s', (_, option, change) => {
    const given = contentOfOption(option, before, '115.9');
    expect(keepsOption(option, before, { ...given, ...change(given) })).toBe(false);
  });
});

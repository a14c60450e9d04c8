import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { optionRefusal, optionState, termsFault, USUAL_TERMS, type OptionState } from './agreed-terms.js';

const CONTRACT = { municipalities: ['491', '740'], validTo: calendarDate('2028-01-01') };
const TERMS = { ...USUAL_TERMS, options: [], capacity: [], assurances: [] };
const option = { kind: 'extension' as const, months: 12, volume: null, useBy: '2027-12-31' };
const places = { municipality: '491', startsOn: '2027-01-01', endsOn: '2027-12-31' };

describe('an option', () => {
  it.each<['used' | 'let-go' | null, string, OptionState]>([
    [null, '2027-06-30', 'open'],
    [null, '2027-07-01', 'lapsed'],
    ['used', '2027-07-01', 'used'],
    ['let-go', '2027-06-30', 'let-go'],
  ])('decided %s is on %s %s', (decision, today, state) => {
    expect(optionState({ decision, useBy: calendarDate('2027-06-30') }, calendarDate(today))).toBe(state);
  });

  it.each<[OptionState, string, string | undefined]>([
    ['open', 'active', undefined],
    ['open', 'suspended', undefined],
    ['open', 'draft', 'move-not-allowed'],
    ['open', 'ended', 'move-not-allowed'],
    ['lapsed', 'active', 'option-lapsed'],
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

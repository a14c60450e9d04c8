import { describe, expect, test } from '@jest/globals';
import { isFullyLocalised } from '../texts/language.js';
import { namesOf, readRows } from './code-table.js';
import { CPV, cpvCode, cpvWithCheckDigit, cpvWithin } from './cpv.js';
import { EFORMS_CODES, EFORMS_LISTS } from './eforms-codes.js';
import { EXCLUSION_GROUND_GROUPS, EXCLUSION_GROUNDS } from './exclusion-grounds.js';
import { isCodeOf, label, namesOfCode } from './labels.js';
import { distanceKm, MUNICIPALITIES, municipalitiesOf, REGIONS } from './municipalities.js';
import { isServiceKindCode, SERVICE_KIND_CODES, SERVICE_KINDS } from './service-kinds.js';
import { languageOfIso6393, SERVICE_LANGUAGES } from './service-languages.js';

describe('CPV', () => {
  test('knows code, check digit, parent and regime', () => {
    expect(cpvCode('79634000-7')).toEqual({
      code: '79634000',
      checkDigit: '7',
      name: { fi: 'Uraohjauspalvelut', sv: 'Yrkesvägledning', en: 'Career guidance services' },
      socialService: false,
      parent: '79630000',
    });
    expect(cpvCode('85312310')).toMatchObject({ socialService: true, parent: '85312300' });
    expect(cpvCode('79000000')?.parent).toBeNull();
    expect(cpvCode('03000000')).toBeUndefined();
    expect([cpvWithCheckDigit('79998000'), cpvWithCheckDigit('03000000-1')]).toEqual(['79998000-6', '03000000']);
  });

  test.each([
    ['79634000', '79600000', true],
    ['79634000-7', '79000000-4', true],
    ['79634000', '79634000', true],
    ['79600000', '79634000', false],
    ['85312310', '79000000', false],
    ['80580000', '80000000', true],
    ['85312310', '80000000', false],
  ])('%s within %s: %s', (code, broader, expected) => {
    expect(cpvWithin(code, broader)).toBe(expected);
  });

  test('every parent exists and is broader', () => {
    for (const { code, parent } of CPV.values()) {
      if (parent === null) expect(code).toMatch(/^\d\d0{6}$/);
      else expect(CPV.has(parent) && cpvWithin(code, parent)).toBe(true);
    }
    expect(CPV.size).toBeGreaterThan(200);
  });
});

describe('places', () => {
  test('Finland of 2026 has 308 municipalities in 19 regions, all within its borders', () => {
    expect([MUNICIPALITIES.size, REGIONS.size]).toEqual([308, 19]);
    for (const { code, nuts3, lat, lon } of MUNICIPALITIES.values()) {
      expect(code).toMatch(/^\d{3}$/);
      expect(REGIONS.has(nuts3)).toBe(true);
      expect(lat > 59 && lat < 71 && lon > 19 && lon < 32).toBe(true);
    }
  });

  test('Etelä-Savo', () => {
    expect(municipalitiesOf('FI1DA').map((municipality) => municipality.name.fi)).toEqual([
      'Enonkoski',
      'Hirvensalmi',
      'Juva',
      'Kangasniemi',
      'Mikkeli',
      'Mäntyharju',
      'Pieksämäki',
      'Puumala',
      'Rantasalmi',
      'Savonlinna',
      'Sulkava',
    ]);
    expect(MUNICIPALITIES.get('491')).toMatchObject({ name: { sv: 'S:t Michel' }, languageStatus: 'finnish' });
  });

  test('language status is that of the Language Act', () => {
    const status = (code: string) => MUNICIPALITIES.get(code)?.languageStatus;
    expect([status('091'), status('499'), status('478')]).toEqual([
      'bilingual-finnish-majority',
      'bilingual-swedish-majority',
      'swedish',
    ]);
  });

  test('distances', () => {
    const [helsinki, mikkeli] = [
      { lat: 60.1699, lon: 24.9384 },
      { lat: 61.6886, lon: 27.2723 },
    ];
    expect(distanceKm(helsinki, mikkeli)).toBeCloseTo(210.5, 0);
    expect(distanceKm(mikkeli, helsinki)).toBe(distanceKm(helsinki, mikkeli));
    expect(distanceKm(mikkeli, mikkeli)).toBe(0);
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20_015, 0);
  });
});

describe('the other lists', () => {
  test('exclusion grounds lie under a heading; crimes and unpaid taxes are mandatory', () => {
    expect([EXCLUSION_GROUNDS.size, EXCLUSION_GROUND_GROUPS.size]).toEqual([26, 5]);
    for (const ground of EXCLUSION_GROUNDS.values()) expect(EXCLUSION_GROUND_GROUPS.has(ground.group)).toBe(true);
    expect(EXCLUSION_GROUNDS.get('exg-pmt-bre-tax')?.mandatory).toBe(true);
    expect(EXCLUSION_GROUNDS.get('exg-sitn-bankr')?.mandatory).toBe(false);
  });

  test('no eForms list is empty', () => {
    for (const list of EFORMS_LISTS) expect([list, EFORMS_CODES[list].size > 1]).toEqual([list, true]);
  });

  test('service kinds are six, of a CPV code we know, and named in every language', () => {
    expect(SERVICE_KIND_CODES).toHaveLength(7);
    for (const code of SERVICE_KIND_CODES) {
      const kind = SERVICE_KINDS[code];
      expect([kind.code, CPV.has(kind.cpv)]).toEqual([code, true]);
      expect(isFullyLocalised(kind.name) && isFullyLocalised(kind.description)).toBe(true);
    }
    expect([isServiceKindCode('job-coaching'), isServiceKindCode('toString')]).toEqual([true, false]);
  });

  test('languages by either code', () => {
    expect(languageOfIso6393('FIN')?.code).toBe('fi');
    expect(languageOfIso6393('xxx')).toBeUndefined();
    const codes = [...SERVICE_LANGUAGES.values()].map((language) => language.iso6393);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('a damaged row does not load', () => {
    expect(() => namesOf(readRows('a|b|')[0] ?? [])).toThrow(RangeError);
  });
});

describe('label', () => {
  test.each([
    ['cpv', '79611000-0', 'fi', 'Työnhakupalvelut'],
    ['region', 'FI1DA', 'sv', 'Södra Savolax'],
    ['municipality', '740', 'sv', 'Nyslott'],
    ['exclusion-ground', 'exg-crim', 'en', 'Grounds relating to criminal convictions'],
    ['exclusion-ground', 'exg-crim-fraud', 'fi', 'Petos'],
    ['language', 'so', 'en', 'Somali'],
    ['service-kind', 'career-guidance', 'sv', 'Karriärvägledning'],
    ['service-unit', 'day', 'fi', 'päivä'],
    ['vat-category', 'E', 'fi', 'Veroton'],
    ['procurement-procedure-type', 'open', 'fi', 'Avoin'],
    ['procurement-procedure-type', 'from-the-future', 'fi', 'from-the-future'],
    ['service-kind', 'constructor', 'fi', 'constructor'],
  ] as const)('%s %s in %s is %s', (list, code, language, expected) => {
    expect(label(list, code, language)).toBe(expected);
  });

  test('says whether it knows a code', () => {
    expect([isCodeOf('contract-nature', 'services'), isCodeOf('contract-nature', 'gifts')]).toEqual([true, false]);
    expect(namesOfCode('vat-category', 'Q')).toBeUndefined();
  });
});

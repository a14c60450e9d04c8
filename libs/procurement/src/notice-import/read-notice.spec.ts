import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { NoticeRead } from './notice.js';
import { LOSS_CODES, lossText, type Loss } from './notice-losses.js';
import { readNotice } from './read-notice.js';

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}.xml`, import.meta.url), 'utf8');
const OURS = fixture('coaching-two-lots');
const FOREIGN = fixture('foreign-with-placeholder');
const NOW = new Date('2026-11-21T12:00:00Z');

function read(xml: string, now = NOW): NoticeRead {
  const notice = readNotice(xml, now);
  if (!notice.ok) throw new Error(`refused: ${notice.refusal}`);
  return notice;
}
const codes = (losses: readonly Loss[]) => losses.map((loss) => loss.code);
/** The same notice with one passage changed; the passage must be there. */
function changed(xml: string, from: string | RegExp, to: string): string {
  const next = xml.replace(from, to);
  if (next === xml) throw new Error(`nothing to change: ${String(from)}`);
  return next;
}

describe('a notice of the region', () => {
  const notice = read(OURS);

  test('its head', () => {
    expect(notice).toMatchObject({
      noticeId: '3f0c1c56-5d2e-4a43-9d68-1a1f70f0a001',
      sdkVersion: '1.13',
      subtype: '20',
      languages: ['FIN', 'SWE'],
      language: 'fi',
      title: { fi: 'Työhönvalmennus Etelä-Savossa', sv: 'Jobbcoachning i Södra Savolax' },
      description: { fi: 'Valmennusta pitkään työttömille.' },
      buyer: {
        name: 'Esimerkkialueen työllisyys & yrittäjyys',
        businessId: '1234567-1',
        city: 'Mikkeli',
        country: 'FIN',
      },
      procedure: 'oth-single',
      mainCpv: '79998000',
      additionalCpv: ['79634000'],
      estimatedValue: { amount: '500000.00', currency: 'EUR' },
      framework: 'fa-wo-rc',
      submissionDeadline: new Date('2027-02-15T12:00:00Z'),
      questionsDeadline: new Date('2027-01-29T10:00:00Z'),
    });
  });

  test('its lots, with percentages from percentages and from decimals', () => {
    expect(notice.lots).toHaveLength(2);
    expect(notice.lots[0]).toMatchObject({
      reference: 'LOT-0001',
      title: { fi: 'Mikkelin seutu' },
      nuts: ['FI1DA'],
      estimatedValue: { amount: '350000.50', currency: 'EUR' },
      frameworkMaximum: { amount: '400000.00', currency: 'EUR' },
      startsOn: '2027-05-01',
      durationMonths: 24,
      maxParticipants: 5,
      bidLanguages: ['fi'],
      criteria: [
        { kind: 'price', title: { fi: 'Hinta' }, weight: '40' },
        {
          kind: 'quality',
          title: { fi: 'Palvelukuvaus' },
          description: { fi: 'Miten asiakas pääsee töihin.' },
          weight: '60',
        },
      ],
    });
    expect(notice.lots[1]).toMatchObject({
      startsOn: null,
      durationMonths: 24,
      bidLanguages: ['fi', 'sv'],
      criteria: [
        { kind: 'price', title: { fi: 'Hinta' }, weight: '42.5' },
        { kind: 'quality', weight: '57.5' },
      ],
    });
  });

  test('loses only the buyer, who is the importing organisation, and its contact point', () => {
    expect(codes(notice.losses)).toEqual(['buyer-not-carried', 'contacts']);
  });
});

describe('a notice from abroad, of an older SDK, with a placeholder lot', () => {
  const notice = read(FOREIGN);

  test('keeps its eight-digit facts and leaves values unconverted', () => {
    expect(notice).toMatchObject({
      language: 'en',
      title: { en: 'Follow-up' },
      procedure: 'neg-w-call',
      estimatedValue: { amount: '1000000.00', currency: 'NOK' },
      submissionDeadline: null,
      questionsDeadline: new Date('2024-03-13T11:00:00Z'),
    });
    expect(notice.lots.map((lot) => [lot.reference, lot.title, lot.estimatedValue?.amount ?? null, lot.nuts])).toEqual([
      ['LOT-0001', { en: 'Area A' }, '1000000.00', ['NO082']],
      ['LOT-0002', { en: 'Innlevering' }, null, ['NO082']],
    ]);
  });

  test('tells everything that was lost, with its place, and the same loss of several lots once', () => {
    const told = notice.losses.map((loss) => [loss.code, loss.path.replace('/ContractNotice', ''), loss.occurrences]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['sdk-older', '/CustomizationID', 1],
        ['currency-not-euro', '/ProcurementProject/RequestedTenderTotal/EstimatedOverallContractAmount', 2],
        [
          'place-outside-finland',
          '/ProcurementProjectLot[1]/ProcurementProject/RealizedLocation/Address/CountrySubentityCode',
          2,
        ],
        ['deadline-passed', '/ProcurementProjectLot[1]/TenderingProcess/AdditionalInformationRequestPeriod', 2],
        ['deadline-missing', '/ProcurementProjectLot/TenderingProcess', 1],
        ['lot-placeholder', '/ProcurementProjectLot[2]/ProcurementProject', 1],
        ['language-dropped', '', 1],
        ['text-untranslated', '', 1],
      ]),
    );
    expect(codes(notice.losses).sort()).toEqual(
      [
        'buyer-not-carried',
        'contacts',
        'criteria-missing',
        'criteria-missing',
        'currency-not-euro',
        'deadline-missing',
        'deadline-passed',
        'exclusion-grounds',
        'language-dropped',
        'lot-limits',
        'lot-placeholder',
        'place-outside-finland',
        'sdk-older',
        'text-untranslated',
      ].sort(),
    );
    expect(notice.losses.find((loss) => loss.code === 'lot-placeholder')?.params).toEqual({ lot: 'LOT-0002' });
    expect(notice.losses.find((loss) => loss.code === 'exclusion-grounds')?.params).toEqual({ count: 2 });
  });

  test('a value abroad is told in the money style of the reader', () => {
    const loss = notice.losses.find(({ code }) => code === 'currency-not-euro');
    if (loss === undefined) throw new Error('no such loss');
    expect(lossText(loss).fi.replaceAll('\u00a0', ' ')).toBe(
      'Arvo 1 000 000,00 NOK ei ole euroina. Sitä ei muunneta: anna arvo euroina.',
    );
    expect(lossText(loss).en).toContain('1,000,000.00 NOK');
  });

  test('without any language of ours the original stands in the draft, marked as untranslated', () => {
    const norwegian = FOREIGN.replace(/<cac:AdditionalNoticeLanguage>.*?<\/cac:AdditionalNoticeLanguage>/, '').replace(
      /<cbc:Name languageID="ENG">.*?<\/cbc:Name>/g,
      '',
    );
    const only = read(norwegian);
    expect(only.language).toBe('fi');
    expect(only.title).toEqual({ fi: 'Oppfølging' });
    expect(only.losses.find(({ code }) => code === 'text-untranslated')?.params).toEqual({
      languages: 'NOR',
      count: 3,
    });
  });
});

describe('weights', () => {
  const weight = (code: string, number: string): string =>
    `<efbc:ParameterCode listName="number-weight">${code}</efbc:ParameterCode><efbc:ParameterNumeric>${number}</efbc:ParameterNumeric>`;
  const lot1 = (first: [string, string], second: [string, string]) => {
    const from = [weight('per-exa', '40'), weight('per-exa', '60')] as const;
    const notice = read(OURS.replace(from[0], weight(...first)).replace(from[1], weight(...second)));
    return {
      weights: notice.lots[0]?.criteria.map((criterion) => criterion.weight),
      told: notice.losses.filter((loss) => loss.code.startsWith('weight')).map((loss) => [loss.code, loss.params]),
    };
  };

  test.each<[string, [string, string], [string, string], (string | null)[], string[]]>([
    ['decimals with trailing zeros', ['per-exa', '40.00'], ['per-exa', '60.0'], ['40', '60'], []],
    ['thirds that fit two decimals', ['per-exa', '33.33'], ['per-exa', '66.67'], ['33.33', '66.67'], []],
    ['middle of a range', ['per-mid', '40'], ['per-mid', '60'], ['40', '60'], ['weight-range', 'weight-range']],
    [
      'points become percentages that sum to 100',
      ['poi-exa', '1'],
      ['poi-exa', '2'],
      ['33.33', '66.67'],
      ['weights-from-points'],
    ],
    ['a sum of 90', ['per-exa', '40'], ['per-exa', '50'], ['40', '50'], ['weights-not-100']],
    ['an order of importance', ['ord-imp', '1'], ['ord-imp', '2'], [null, null], ['weight-order-only']],
    ['an unknown code', ['per-exa', '40'], ['secret', '60'], ['40', null], ['weight-unreadable']],
    ['too many decimals', ['per-exa', '40.125'], ['per-exa', '60'], [null, '60'], ['weight-unreadable']],
    ['no number', ['per-exa', 'forty'], ['per-exa', '60'], [null, '60'], ['weight-unreadable']],
    ['zero', ['per-exa', '0'], ['per-exa', '100'], [null, '100'], ['weight-unreadable']],
  ])('%s', (_, first, second, weights, told) => {
    const result = lot1(first, second);
    expect(result.weights).toEqual(weights);
    expect(result.told.map(([code]) => code)).toEqual(told);
  });

  test('a sum that is not 100 says what it is', () => {
    expect(lot1(['per-exa', '40'], ['per-exa', '50.5']).told).toEqual([
      ['weights-not-100', { lot: 'LOT-0001', sum: '90.5' }],
    ]);
  });

  test('cost is read as price and a second price is left out', () => {
    const notice = read(OURS.replaceAll('>quality<', '>cost<'));
    expect(notice.lots[0]?.criteria.map(({ kind }) => kind)).toEqual(['price']);
    expect(codes(notice.losses)).toContain('criterion-second-price');
  });
});

describe('dates, places and values', () => {
  test.each<[string, string, string, string[]]>([
    ['no zone is Finnish time', '14:00:00', '2027-02-15T12:00:00.000Z', ['deadline-zone-missing']],
    ['another zone is another instant', '14:00:00+01:00', '2027-02-15T13:00:00.000Z', []],
    ['UTC', '12:00:00Z', '2027-02-15T12:00:00.000Z', []],
  ])('%s', (_, time, instant, told) => {
    const xml = OURS.replaceAll(
      '<cbc:EndDate>2027-02-15+02:00</cbc:EndDate><cbc:EndTime>14:00:00+02:00',
      `<cbc:EndDate>2027-02-15</cbc:EndDate><cbc:EndTime>${time}`,
    );
    const notice = read(xml);
    expect(notice.submissionDeadline?.toISOString()).toBe(instant);
    expect(codes(notice.losses).filter((code) => code.startsWith('deadline'))).toEqual(told);
  });

  test('lots with different deadlines get the earliest, and it is told', () => {
    const notice = read(changed(OURS, '<cbc:EndDate>2027-02-15+02:00', '<cbc:EndDate>2027-02-10+02:00'));
    expect(notice.submissionDeadline).toEqual(new Date('2027-02-10T12:00:00Z'));
    expect(codes(notice.losses)).toContain('deadlines-differ');
  });

  test.each<[string, string | RegExp, string, string]>([
    ['a deadline behind us', /2027-02-15\+02:00/g, '2026-11-20+02:00', 'deadline-passed'],
    ['a day that does not exist', '2027-02-15+02:00', '2027-02-30+02:00', 'deadline-unreadable'],
    ['a municipality of Sweden', 'FI1DA', 'SE110', 'place-outside-finland'],
    ['a code of NUTS 2021', 'FI1DA', 'FI1D1', 'place-unknown'],
    ['weeks', 'unitCode="YEAR">2<', 'unitCode="WEEK">90<', 'duration-not-months'],
    ['a period of odd days', '2029-04-30+03:00', '2029-04-15+03:00', 'duration-not-months'],
    ['an amount in words', '>350000.5<', '>paljon<', 'value-unreadable'],
    [
      'a framework without a maximum',
      /<efbc:FrameworkMaximumAmount.*?<\/efbc:FrameworkMaximumAmount>/,
      '',
      'framework-maximum-missing',
    ],
    ['an unknown procedure', '>oth-single<', '>lottery<', 'procedure-unknown'],
    ['a cpv of another sector', '>79998000<', '>45000000<', 'cpv-outside-sector'],
    ['a cpv that is none', '>79998000<', '>coaching<', 'cpv-unreadable'],
    ['a newer SDK', 'eforms-sdk-1.13', 'eforms-sdk-1.15', 'sdk-newer'],
    [
      'no buyer',
      'ORG-0001</cbc:ID></cac:PartyIdentification></cac:Party>',
      'ORG-0009</cbc:ID></cac:PartyIdentification></cac:Party>',
      'buyer-missing',
    ],
    [
      'a group of lots',
      '<cbc:ID schemeName="Lot">LOT-0002',
      '<cbc:ID schemeName="LotsGroup">GLO-0001',
      'group-not-carried',
    ],
  ])('%s is told', (_, from, to, code) => {
    expect(codes(read(changed(OURS, from, to)).losses)).toContain(code);
  });
});

describe('what is not a contract notice is refused by name', () => {
  test.each<[string, string, string, object]>([
    [
      'an award notice',
      OURS.replaceAll('ContractNotice', 'ContractAwardNotice'),
      'notice-wrong-document',
      { document: 'ContractAwardNotice' },
    ],
    ['an invoice', '<Finvoice><A/></Finvoice>', 'notice-wrong-document', { document: 'Finvoice' }],
    [
      'the right name in a wrong namespace',
      '<ContractNotice xmlns="urn:other"/>',
      'notice-wrong-document',
      { document: 'ContractNotice' },
    ],
    ['plain UBL', changed(OURS, 'eforms-sdk-1.13', 'urn:peppol'), 'notice-not-eforms', { customization: 'urn:peppol' }],
    ['a design contest', changed(OURS, '>cn-social<', '>cn-desg<'), 'notice-type-not-supported', { type: 'cn-desg' }],
    [
      'broken XML',
      changed(OURS, '</cac:ContractingParty>', ''),
      'notice-broken',
      { line: expect.any(Number), column: expect.any(Number) },
    ],
    [
      'a document type',
      changed(OURS, '<ContractNotice', '<!DOCTYPE x [<!ENTITY a "aaa">]><ContractNotice'),
      'notice-doctype',
      {},
    ],
    [
      'no lots',
      OURS.replace(/<cac:ProcurementProjectLot>[\s\S]*<\/cac:ProcurementProjectLot>/, ''),
      'notice-without-lots',
      {},
    ],
  ])('%s', (_, xml, refusal, params) => {
    expect(readNotice(xml, NOW)).toEqual({ ok: false, refusal, params: expect.objectContaining(params) });
  });
});

test('every reason is written in three languages', () => {
  for (const code of LOSS_CODES) {
    const text = lossText({ code, path: '/x', params: {}, occurrences: 1 });
    expect(Object.values(text).every((words) => words.length > 10)).toBe(true);
  }
});

import { describe, expect, test } from '@jest/globals';
import { calendarDate, finnishReference, inventedIban, LANGUAGES, rfReference } from '@kasvutori/platform';
import { FINVOICE_TEXTS, VAT_REASONS } from './finvoice-texts.js';
import { type SelfBilledInvoice, writeFinvoice } from './write-finvoice.js';

const invoice = (other: Partial<SelfBilledInvoice> = {}): SelfBilledInvoice => ({
  number: '0007-0019',
  issuedOn: calendarDate('2030-06-03'),
  dueOn: calendarDate('2030-06-17'),
  language: 'fi',
  seller: { name: 'Työpolku Äänekoski Oy', businessId: '2345678-4', iban: inventedIban(1), bic: 'NDEAFIHH' },
  buyer: { name: 'Esimerkkialue', businessId: '1234567-1' },
  netCents: 120_000n,
  vatCents: 25_500n,
  vatRows: [
    { category: 'S', percent: '25.5', netCents: 100_000n, vatCents: 25_500n },
    { category: 'E', percent: '0', netCents: 20_000n, vatCents: 0n },
  ],
  carriedInCents: 0n,
  retention: null,
  paymentCents: 145_500n,
  endToEndId: 'KV1',
  reference: rfReference(finnishReference('700001')),
  rows: [
    {
      contractNumber: 'S-2030-1',
      component: 'visit',
      title: { fi: 'Tapaaminen & <ohjaus>', sv: 'Möte', en: 'Visit' },
      vatCategory: 'S',
      vatPercent: '25.5',
      unitPriceCents: 8_000n,
      quantity: '12.5',
      netCents: 100_000n,
      firstOn: calendarDate('2030-05-01'),
      lastOn: calendarDate('2030-05-31'),
      corrects: [],
    },
    {
      contractNumber: 'S-2030-1',
      component: 'S13',
      title: { fi: '13 viikkoa työssä', sv: '13 veckor i arbete', en: '13 weeks in work' },
      vatCategory: 'E',
      vatPercent: '0',
      unitPriceCents: 60_000n,
      quantity: '1',
      netCents: 20_000n,
      firstOn: calendarDate('2030-05-05'),
      lastOn: calendarDate('2030-05-05'),
      corrects: ['0003-0011'],
    },
  ],
  ...other,
});

const texts = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)<`, 'g'))].map(([, text = '']) => text);

describe('a self-billed invoice', () => {
  const xml = writeFinvoice(invoice());

  test('says what it is, by whom and to whom, in sums that agree', () => {
    expect(texts(xml, 'InvoiceTypeCodeUN')).toEqual(['389']);
    expect(texts(xml, 'SellerOrganisationTaxCode')).toEqual(['FI23456784']);
    expect(texts(xml, 'InvoiceTotalVatExcludedAmount')).toEqual(['1200,00']);
    expect(texts(xml, 'InvoiceTotalVatIncludedAmount')).toEqual(['1455,00']);
    expect(texts(xml, 'RowVatExcludedAmount')).toEqual(['1000,00', '200,00']);
    expect(texts(xml, 'EpiInstructedAmount')).toEqual(['1455,00']);
    expect(texts(xml, 'InvoiceDueDate')).toEqual(['20300617']);
  });

  test('tells each rate of tax, and why where there is none', () => {
    expect(texts(xml, 'VatCode')).toEqual(['S', 'E']);
    expect(texts(xml, 'VatRatePercent')).toEqual(['25,5', '0']);
    expect(texts(xml, 'VatFreeText')).toEqual(['Myynti on vapautettu arvonlisäverosta']);
  });

  test('a row that was cut is one whole at what is left, and names the invoice it corrects', () => {
    expect(texts(xml, 'InvoicedQuantity')).toEqual(['12,5', '1']);
    expect(texts(xml, 'UnitPriceAmount')).toEqual(['80,00', '200,00']);
    expect(xml).toMatch(/<OriginalInvoiceReference>\s*<InvoiceNumber>0003-0011</);
  });

  test('a name cannot break out of it', () => {
    expect(xml).toContain('Tapaaminen &amp; &lt;ohjaus&gt;');
  });
});

test('less than nothing is a credit note, paid later; what moves on is said', () => {
  const xml = writeFinvoice(
    invoice({ netCents: -60_000n, vatCents: 0n, carriedInCents: -1_200n, paymentCents: 0n, language: 'sv' }),
  );
  expect(texts(xml, 'InvoiceTypeCode')).toEqual(['INV02']);
  expect(texts(xml, 'InvoiceTypeCodeUN')).toEqual(['261']);
  expect(texts(xml, 'InvoiceTotalVatIncludedAmount')).toEqual(['-600,00']);
  expect(texts(xml, 'InvoiceFreeText')[1]).toBe(
    'Från tidigare redovisningar överförs -12,00 euro. Nu betalas 0,00 euro.',
  );
});

test('what is kept back is said, where something is', () => {
  const kept = (beforeCents: bigint, afterCents: bigint) =>
    texts(writeFinvoice(invoice({ retention: { beforeCents, afterCents }, language: 'en' })), 'InvoiceFreeText')[1];
  expect(kept(1_000n, 2_550n)).toBe(
    'Kept back under the contracts before this invoice 10,00 euros, after it 25,50 euros.',
  );
  expect(kept(1_000n, 0n)).toContain('after it 0,00 euros');
  expect(kept(0n, 0n)).toBeUndefined();
});

test('without an account, tax or a term it is whole all the same; without rows it is none', () => {
  const { name, businessId } = invoice().seller;
  const xml = writeFinvoice(
    invoice({
      ...{ dueOn: null, endToEndId: null, seller: { name, businessId, iban: null, bic: null } },
      vatRows: [{ category: 'E', percent: '0', netCents: 120_000n, vatCents: 0n }],
    }),
  );
  expect(texts(xml, 'EpiAccountID')).toEqual(['NOTPROVIDED']);
  expect(texts(xml, 'SellerOrganisationTaxCode')).toEqual([]);
  expect(() => writeFinvoice(invoice({ rows: [] }))).toThrow(RangeError);
});

test.each(LANGUAGES)('its words fit their fields in %s', (language) => {
  const { invoice: title, creditNote, selfBilled } = FINVOICE_TEXTS[language];
  expect(Math.max(title.length, creditNote.length)).toBeLessThanOrEqual(35);
  expect(selfBilled.length).toBeLessThanOrEqual(512);
  for (const reason of Object.values(VAT_REASONS)) expect(reason[language].length).toBeLessThanOrEqual(70);
});

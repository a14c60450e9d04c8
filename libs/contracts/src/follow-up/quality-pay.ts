import { centsToDecimal, type Cents, type Language } from '@kasvutori/platform';
import { euros, figure, type IndicatorText, percent, PERIOD_NAMES } from './indicator-words.js';

export const QUALITY_MEASURES = ['experience', 'result'] as const;
export type QualityMeasure = (typeof QUALITY_MEASURES)[number];

/**
 * Pay by what has been published of a quarter: a share of the base is paid from one score on and withheld below another; between them, and with
 * fewer clients than agreed, nothing changes. Scores in hundredths: a grade from 1 to 5, or per cent of the clients.
 */
export interface QualityPay {
  readonly measure: QualityMeasure;
  readonly baseCents: Cents;
  readonly payFrom: number;
  readonly payHundredths: number;
  readonly withholdBelow: number;
  readonly withholdHundredths: number;
  readonly minClients: number;
  readonly clause: string;
}

export type QualityPayFault = 'quality-pay-crossed' | 'quality-pay-outside' | 'quality-pay-nothing';

/** The first thing in it that cannot be so, and where. */
export function qualityPayFault(pay: QualityPay): { code: QualityPayFault; field: string } | undefined {
  const { measure, baseCents, payFrom, withholdBelow, payHundredths, withholdHundredths } = pay;
  const [least, most] = measure === 'experience' ? [100, 500] : [0, 10_000];
  if (payFrom < least || payFrom > most) return { code: 'quality-pay-outside', field: 'payFrom' };
  if (withholdBelow < least || withholdBelow > most) return { code: 'quality-pay-outside', field: 'withholdBelow' };
  if (withholdBelow > payFrom) return { code: 'quality-pay-crossed', field: 'withholdBelow' };
  if (baseCents <= 0n) return { code: 'quality-pay-nothing', field: 'base' };
  if (payHundredths > 10_000 || withholdHundredths > 10_000 || payHundredths + withholdHundredths === 0)
    return { code: 'quality-pay-nothing', field: 'payPercent' };
  return undefined;
}

const NAMES: Readonly<Record<QualityMeasure, Readonly<Record<Language, string>>>> = {
  experience: {
    fi: 'Laatuun sidottu korvaus: asiakkaiden julkaistu arvio',
    sv: 'Kvalitetsbunden ersättning: klienternas publicerade omdöme',
    en: 'Pay by quality: the published score of clients',
  },
  result: {
    fi: 'Laatuun sidottu korvaus: työllistyneiden julkaistu osuus',
    sv: 'Kvalitetsbunden ersättning: den publicerade andelen som fått arbete',
    en: 'Pay by quality: the published share who found work',
  },
};

const SAID: Readonly<Record<Language, readonly [from: string, paid: string, below: string, withheld: string]>> = {
  fi: ['vähintään', 'lisäkorvaus', 'alle', 'vähennys'],
  sv: ['minst', 'tillägg', 'under', 'avdrag'],
  en: ['at least', 'paid in addition', 'below', 'withheld'],
};
const OF_BASE: Readonly<Record<Language, string>> = {
  fi: 'vuosineljänneksen perusteesta',
  sv: 'av kvartalets grund',
  en: 'of the base of the quarter',
};

/** As a contract prints it, among its indicators. */
export function qualityPayText(pay: QualityPay, language: Language): IndicatorText {
  const { measure, baseCents, payFrom, withholdBelow, payHundredths, withholdHundredths, minClients, clause } = pay;
  const [from, paid, below, withheld] = SAID[language];
  const score = (hundredths: number): string =>
    measure === 'experience' ? figure(hundredths, language) : percent(hundredths, language);
  const parts = [
    ...(payHundredths === 0 ? [] : [`${from} ${score(payFrom)}: ${paid} ${percent(payHundredths, language)}`]),
    ...(withholdHundredths === 0
      ? []
      : [`${below} ${score(withholdBelow)}: ${withheld} ${percent(withholdHundredths, language)}`]),
  ];
  return {
    clause,
    name: NAMES[measure][language],
    target: `${from} ${score(payFrom)}`,
    period: PERIOD_NAMES.quarter[language],
    minCases: minClients,
    sanction: `${parts.join(', ')} ${OF_BASE[language]} ${euros(baseCents, language)}`,
  };
}

const decimal = (hundredths: number): string => centsToDecimal(BigInt(hundredths));

/** As it is read and written: decimal strings. */
export const qualityPayView = (pay: QualityPay) => ({
  measure: pay.measure,
  base: centsToDecimal(pay.baseCents),
  payFrom: decimal(pay.payFrom),
  payPercent: decimal(pay.payHundredths),
  withholdBelow: decimal(pay.withholdBelow),
  withholdPercent: decimal(pay.withholdHundredths),
  minClients: pay.minClients,
  clause: pay.clause,
});

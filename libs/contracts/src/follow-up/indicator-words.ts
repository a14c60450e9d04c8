import { centsToDecimal, type Cents, type Language, type Localised } from '@kasvutori/platform';
import type { PeriodKind } from './indicator-periods.js';
import type { Direction, MeasureCode } from './measure.js';

/** What each indicator is called; `{days}` is filled. */
const NAMES: Readonly<Record<MeasureCode, Localised>> = {
  'first-contact': {
    fi: 'Ensimmäinen tapaaminen {days} päivän kuluessa valinnasta',
    sv: 'Första mötet inom {days} dagar från valet',
    en: 'First meeting within {days} days of the choice',
  },
  'sessions-held': {
    fi: 'Pidetyt tapaamiset suunnitelluista',
    sv: 'Hållna möten av de planerade',
    en: 'Meetings held of those planned',
  },
  outcomes: {
    fi: 'Työllistyneet aloittaneista',
    sv: 'Sysselsatta av dem som började',
    en: 'Found work of those who began',
  },
  declined: {
    fi: 'Torjutut tai vastaamatta jätetyt valinnat',
    sv: 'Avvisade eller obesvarade val',
    en: 'Choices declined or left unanswered',
  },
  feedback: { fi: 'Asiakaspalautteen keskiarvo', sv: 'Klientresponsens medeltal', en: 'Mean of client feedback' },
  'complaints-answered': {
    fi: 'Määräajassa vastatut reklamaatiot',
    sv: 'Reklamationer besvarade inom utsatt tid',
    en: 'Complaints answered in time',
  },
};

export function indicatorName({ measure, days }: { measure: MeasureCode; days: number | null }): Localised {
  const { fi, sv, en } = NAMES[measure] as Record<Language, string>;
  const fill = (text: string) => text.replace('{days}', String(days ?? 0));
  return { fi: fill(fi), sv: fill(sv), en: fill(en) };
}

const AT: Readonly<Record<Direction, Readonly<Record<Language, string>>>> = {
  'at-least': { fi: 'vähintään', sv: 'minst', en: 'at least' },
  'at-most': { fi: 'enintään', sv: 'högst', en: 'at most' },
};
export const PERIOD_NAMES: Readonly<Record<PeriodKind, Readonly<Record<Language, string>>>> = {
  month: { fi: 'kuukausi', sv: 'månad', en: 'month' },
  quarter: { fi: 'vuosineljännes', sv: 'kvartal', en: 'quarter' },
};

export const figure = (hundredths: number, language: Language): string => {
  const text = centsToDecimal(BigInt(hundredths)).replace(/\.?0+$/, '');
  return language === 'en' ? text : text.replace('.', ',');
};
export const percent = (hundredths: number, language: Language): string =>
  language === 'en' ? `${figure(hundredths, language)}%` : `${figure(hundredths, language)} %`;
export const euros = (cents: Cents, language: Language): string =>
  language === 'en' ? `€${centsToDecimal(cents)}` : `${centsToDecimal(cents).replace('.', ',')} €`;

/** An indicator as a contract prints it. */
export interface IndicatorText {
  readonly clause: string;
  readonly name: string;
  readonly target: string;
  readonly period: string;
  readonly minCases: number;
  readonly sanction: string;
}

export interface SpokenIndicator {
  readonly measure: MeasureCode;
  readonly days: number | null;
  readonly direction: Direction;
  readonly targetHundredths: number;
  readonly period: PeriodKind;
  readonly minCases: number;
  readonly clause: string;
  readonly sanction: 'none' | 'fixed' | 'share';
  readonly sanctionCents: Cents | null;
  readonly sanctionHundredths: number | null;
  readonly sanctionCapCents: Cents | null;
}

export const indicatorText = (indicator: SpokenIndicator, language: Language): IndicatorText => ({
  clause: indicator.clause,
  name: indicatorName(indicator)[language] ?? '',
  target: `${AT[indicator.direction][language]} ${
    indicator.measure === 'feedback'
      ? figure(indicator.targetHundredths, language)
      : percent(indicator.targetHundredths, language)
  }`,
  period: PERIOD_NAMES[indicator.period][language],
  minCases: indicator.minCases,
  sanction: sanctionText(indicator, language),
});

const PER_PERIOD: Readonly<Record<Language, string>> = {
  fi: 'jaksolta, jolla tavoite ei täyty',
  sv: 'för en period då målet inte nås',
  en: 'for a period that misses the target',
};
const OF_APPROVED: Readonly<Record<Language, string>> = {
  fi: 'jakson hyväksytyistä tapaamisista',
  sv: 'av periodens godkända möten',
  en: 'of the meetings approved in the period',
};
const IN_ALL: Readonly<Record<Language, string>> = {
  fi: 'koko sopimuksessa enintään',
  sv: 'i hela avtalet högst',
  en: 'over the whole contract at most',
};

function sanctionText(indicator: SpokenIndicator, language: Language): string {
  const { sanction, sanctionCents, sanctionHundredths, sanctionCapCents } = indicator;
  if (sanction === 'none') return '–';
  const amount =
    sanction === 'fixed'
      ? euros(sanctionCents ?? 0n, language)
      : `${percent(sanctionHundredths ?? 0, language)} ${OF_APPROVED[language]}`;
  const cap = sanctionCapCents === null ? '' : `, ${IN_ALL[language]} ${euros(sanctionCapCents, language)}`;
  return `${amount} ${PER_PERIOD[language]}${cap}`;
}

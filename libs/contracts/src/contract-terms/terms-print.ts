import {
  formatCents,
  localised,
  municipalityByCode,
  parseCents,
  SERVICE_KINDS,
  type Language,
  type Localised,
  type ServiceKindCode,
} from '@kasvutori/platform';
import type { Controller, Invoicing, NoticeUnit, OptionKind } from './agreed-terms.js';
import type { CapacityInput, OptionInput } from './agreed-terms.dto.js';
import type { StoredTerms } from './terms-queries.js';

/** What a template may say of the agreed terms, in the contract's language; `terms-fields.ts` names each. */
export function termsData(terms: StoredTerms, language: Language): Readonly<Record<string, unknown>> {
  const say = (text: Parameters<typeof localised>[0]) => localised(text, language);
  const money = (amount: string) => formatCents(parseCents(amount), language);
  return {
    authorityNotice: noticeOf(terms.authorityNotice, terms.authorityNoticeUnit, language),
    providerNotice: noticeOf(terms.providerNotice, terms.providerNoticeUnit, language),
    invoicing: say(INVOICING[terms.invoicing]),
    paymentDays: String(terms.paymentDays),
    options: terms.options.map(({ kind, title, months, volume, useBy, ...prices }) => ({
      ...{ title, useBy },
      content: [
        `${kind === 'extension' ? months : money(volume ?? '0')} ${say(OPTION[kind])}`,
        ...pricesText(prices, language),
      ].join(', '),
    })),
    capacity: terms.capacity.map((row) => placesText(row, language)),
    assurances: terms.assurances.map(({ title, minimum }) => ({
      title,
      minimum: minimum === null ? '–' : money(minimum),
    })),
    contacts: terms.contacts.map(({ party, name, task, email, phone }) => ({
      party: say(PARTY[party]),
      ...{ name, task },
      reached: [email, phone].filter(Boolean).join(', '),
    })),
    dataAnnex: terms.dataAnnex && {
      ...terms.dataAnnex,
      roles: say(ROLES[terms.dataAnnex.controller]),
      transfers: terms.dataAnnex.transfers ?? say(NO_TRANSFERS),
    },
  };
}

/** A row of committed places in words; a dash where there are none. */
export const placesText = (
  {
    serviceKind,
    municipality,
    period,
    startsOn,
    endsOn,
    places,
  }: Omit<CapacityInput, 'places'> & { places: number | null },
  language: Language,
) => ({
  service: localised(SERVICE_KINDS[serviceKind as ServiceKindCode].name, language),
  municipality: localised(
    municipality === null ? EVERYWHERE : (municipalityByCode(municipality)?.name ?? { fi: municipality }),
    language,
  ),
  ...{ startsOn, endsOn },
  places: places === null ? '–' : `${places} ${localised(PERIOD[period], language)}`,
});

/** What prices do when an option is used: nothing is said where they stay. */
function pricesText(
  { percentage, indexName, indexBase }: Pick<OptionInput, 'percentage' | 'indexName' | 'indexBase'>,
  language: Language,
): string[] {
  const number = (decimal: string) => (language === 'en' ? decimal : decimal.replace('.', ','));
  if (percentage != null) return [`${localised(PRICES.change, language)} ${number(percentage)} %`];
  if (indexName == null) return [];
  return [`${localised(PRICES.follow, language)} ${indexName} (${number(indexBase ?? '')})`];
}

/** "3 kuukauden", "3 månaders", "3 months'": before "irtisanomisaika", "uppsägningstid", "notice". */
function noticeOf(length: number, unit: NoticeUnit, language: Language): string {
  const [one, many] = NOTICE[unit][language];
  return `${length} ${length === 1 ? one : many}`;
}

const NOTICE: Readonly<Record<NoticeUnit, Readonly<Record<Language, readonly [string, string]>>>> = {
  day: { fi: ['päivän', 'päivän'], sv: ['dags', 'dagars'], en: ["day's", "days'"] },
  month: { fi: ['kuukauden', 'kuukauden'], sv: ['månads', 'månaders'], en: ["month's", "months'"] },
};

const INVOICING: Readonly<Record<Invoicing, Localised>> = {
  monthly: {
    fi: 'Palveluntuottaja laskuttaa kuukausittain jälkikäteen.',
    sv: 'Producenten fakturerar månatligen i efterskott.',
    en: 'The provider invoices monthly in arrears.',
  },
  'by-run': {
    fi: 'Tilaaja maksaa ansaitut erät maksuajoissaan ja antaa niistä tilityksen. Erillistä laskua ei lähetetä.',
    sv: 'Beställaren betalar det som har tjänats in i sina betalningskörningar och ger en avräkning. Ingen separat faktura sänds.',
    en: 'The authority pays what has been earned in its payment runs and gives a statement of it. No invoice is sent.',
  },
  'on-outcome': {
    fi: 'Palveluntuottaja laskuttaa, kun tulos on todettu.',
    sv: 'Producenten fakturerar när resultatet har konstaterats.',
    en: 'The provider invoices when an outcome has been established.',
  },
};

const OPTION: Readonly<Record<OptionKind, Localised>> = {
  extension: { fi: 'kuukautta lisää', sv: 'månader till', en: 'more months' },
  volume: { fi: 'lisää enimmäisarvoon', sv: 'till högsta värdet', en: 'more to the ceiling' },
};
const PRICES: Readonly<Record<'change' | 'follow', Localised>> = {
  change: { fi: 'hinnat muuttuvat', sv: 'priserna ändras', en: 'prices change by' },
  follow: { fi: 'hinnat seuraavat indeksiä', sv: 'priserna följer indexet', en: 'prices follow the index' },
};
const PERIOD: Readonly<Record<'month' | 'whole', Localised>> = {
  month: { fi: 'kuukaudessa', sv: 'i månaden', en: 'a month' },
  whole: { fi: 'koko aikana', sv: 'under hela tiden', en: 'in the whole time' },
};
const EVERYWHERE: Localised = {
  fi: 'Kaikki sopimuksen kunnat',
  sv: 'Alla avtalets kommuner',
  en: 'All of the contract',
};
const PARTY: Readonly<Record<'authority' | 'provider', Localised>> = {
  authority: { fi: 'Tilaaja', sv: 'Beställare', en: 'Authority' },
  provider: { fi: 'Palveluntuottaja', sv: 'Producent', en: 'Provider' },
};
const ROLES: Readonly<Record<Controller, Localised>> = {
  authority: {
    fi: 'Tilaaja on rekisterinpitäjä ja palveluntuottaja henkilötietojen käsittelijä.',
    sv: 'Beställaren är personuppgiftsansvarig och producenten personuppgiftsbiträde.',
    en: 'The authority is the controller and the provider the processor.',
  },
  joint: {
    fi: 'Osapuolet ovat yhteisrekisterinpitäjiä.',
    sv: 'Parterna är gemensamt personuppgiftsansvariga.',
    en: 'The parties are joint controllers.',
  },
  separate: {
    fi: 'Kumpikin osapuoli on itsenäinen rekisterinpitäjä omassa rekisterissään.',
    sv: 'Vardera parten är självständigt personuppgiftsansvarig för sitt register.',
    en: 'Each party is an independent controller of its own register.',
  },
};
const NO_TRANSFERS: Localised = {
  fi: 'Tietoja ei siirretä EU:n ja ETA:n ulkopuolelle.',
  sv: 'Uppgifter överförs inte utanför EU och EES.',
  en: 'No data is transferred outside the EU and the EEA.',
};

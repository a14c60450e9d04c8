import type { NameOf } from '#ui';
import { typedDecimal, withComma } from '../../../contracts/typed-decimals.js';
import { placesInput, placesValues, type PlacesValues } from '../../../contracts/agreed/places-values.js';
import type { AgreedTerms, AgreedTermsInput } from '../../../contracts/agreed/terms-queries.js';

interface OptionValues {
  kind: string;
  title: string;
  months: number | null;
  volume: string;
  useBy: string;
  prices: string;
  percentage: string;
  indexName: string;
  indexBase: string;
}
interface AssuranceValues {
  kind: string;
  title: string;
  minimum: string;
}
interface ContactValues {
  party: string;
  name: string;
  task: string;
  email: string;
  phone: string;
}
interface SubProcessorValues {
  name: string;
  country: string;
  task: string;
}

/** What stands in the form: everything as text, lists as they are. */
export interface TermsValues {
  authorityNotice: number | null;
  authorityNoticeUnit: string;
  providerNotice: number | null;
  providerNoticeUnit: string;
  invoicing: string;
  paymentDays: number | null;
  options: OptionValues[];
  capacity: PlacesValues[];
  assurances: AssuranceValues[];
  contacts: ContactValues[];
  withAnnex: boolean;
  dataAnnex: {
    controller: string;
    purpose: string;
    dataCategories: string;
    peopleCategories: string;
    retention: string;
    transfers: string;
    subProcessors: SubProcessorValues[];
  };
}

export interface TermsFieldsProps {
  field: NameOf<TermsValues>;
}

export const NEW_OPTION: OptionValues = {
  ...{ kind: 'extension', title: '', months: 12, volume: '', useBy: '' },
  ...{ prices: 'stay', percentage: '', indexName: '', indexBase: '' },
};
export const NEW_ASSURANCE: AssuranceValues = { kind: 'insurance', title: '', minimum: '' };
export const NEW_CONTACT: ContactValues = { party: 'authority', name: '', task: '', email: '', phone: '' };
export const NEW_SUB_PROCESSOR: SubProcessorValues = { name: '', country: '', task: '' };

export function valuesOf(terms: AgreedTerms): TermsValues {
  const annex = terms.dataAnnex;
  return {
    authorityNotice: terms.authorityNotice,
    authorityNoticeUnit: terms.authorityNoticeUnit,
    providerNotice: terms.providerNotice,
    providerNoticeUnit: terms.providerNoticeUnit,
    invoicing: terms.invoicing,
    paymentDays: terms.paymentDays,
    options: terms.options.map(({ kind, title, months, volume, useBy, percentage, indexName, indexBase }) => ({
      ...{ kind, title, useBy, months, volume: volume ?? '' },
      prices: percentage ? 'change' : indexName ? 'follow' : 'stay',
      percentage: withComma(percentage),
      indexName: indexName ?? '',
      indexBase: withComma(indexBase),
    })),
    capacity: placesValues(terms.capacity),
    assurances: terms.assurances.map(({ kind, title, minimum }) => ({ kind, title, minimum: minimum ?? '' })),
    contacts: terms.contacts.map(({ phone, ...contact }) => ({ ...contact, phone: phone ?? '' })),
    withAnnex: annex !== null,
    dataAnnex: {
      controller: annex?.controller ?? 'authority',
      purpose: annex?.purpose ?? '',
      dataCategories: annex?.dataCategories ?? '',
      peopleCategories: annex?.peopleCategories ?? '',
      retention: annex?.retention ?? '',
      transfers: annex?.transfers ?? '',
      subProcessors: [...(annex?.subProcessors ?? [])],
    },
  };
}

const said = (text: string): string | null => (text.trim() === '' ? null : text);

export function inputOf(values: TermsValues): AgreedTermsInput {
  const { withAnnex, dataAnnex } = values;
  return {
    authorityNotice: Number(values.authorityNotice),
    authorityNoticeUnit: values.authorityNoticeUnit as AgreedTermsInput['authorityNoticeUnit'],
    providerNotice: Number(values.providerNotice),
    providerNoticeUnit: values.providerNoticeUnit as AgreedTermsInput['providerNoticeUnit'],
    invoicing: values.invoicing as AgreedTermsInput['invoicing'],
    paymentDays: Number(values.paymentDays),
    options: values.options.map(({ kind, title, months, volume, useBy, prices, ...rule }) => ({
      ...{ kind: kind as 'extension' | 'volume', title, useBy },
      months: kind === 'extension' ? Number(months) : null,
      volume: kind === 'volume' ? volume : null,
      percentage: kind === 'extension' && prices === 'change' ? typedDecimal(rule.percentage) : null,
      indexName: kind === 'extension' && prices === 'follow' ? said(rule.indexName) : null,
      indexBase: kind === 'extension' && prices === 'follow' ? typedDecimal(rule.indexBase) : null,
    })),
    capacity: placesInput(values.capacity),
    assurances: values.assurances.map(({ kind, title, minimum }) => ({
      ...{ kind: kind as 'insurance' | 'certificate', title },
      minimum: kind === 'insurance' ? said(minimum) : null,
    })),
    contacts: values.contacts.map(({ party, phone, ...contact }) => ({
      ...contact,
      party: party as 'authority' | 'provider',
      phone: said(phone),
    })),
    dataAnnex: withAnnex
      ? {
          controller: dataAnnex.controller as 'authority' | 'joint' | 'separate',
          purpose: said(dataAnnex.purpose),
          dataCategories: said(dataAnnex.dataCategories),
          peopleCategories: said(dataAnnex.peopleCategories),
          retention: said(dataAnnex.retention),
          transfers: said(dataAnnex.transfers),
          subProcessors: dataAnnex.subProcessors,
        }
      : null,
  };
}

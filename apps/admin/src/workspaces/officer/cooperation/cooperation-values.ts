import { dayAfter, dayBefore } from '../../../contracts/contract-words.js';
import type { Cooperation, CooperationInput } from './queries.js';

type Said = Record<'fi' | 'sv' | 'en', string>;
type Closed<T> = T | '';

/** What the form holds: parties are spoken of by their place in the list, as text, since they are chosen. */
export interface Values {
  kind: Closed<CooperationInput['kind']>;
  title: Said;
  purpose: Said;
  validFrom: string;
  /** The last day, as people say it. */
  lastDay: string;
  parties: {
    name: string;
    kind: Closed<CooperationInput['parties'][number]['kind']>;
    organisationId: string;
    providerId: string;
  }[];
  responsibilities: {
    serviceKinds: string[];
    municipalities: string[];
    organiser: string;
    producer: string;
    bought: boolean;
    payer: string;
    clientOwner: string;
  }[];
  costKeys: {
    title: Said;
    kind: Closed<CooperationInput['costKeys'][number]['kind']>;
    source: string;
    weights: { weight: string }[];
  }[];
  servicePoints: { name: string; address: string; municipality: string; hours: string; team: string[] }[];
  information: { data: string; purpose: string; legalGround: string; from: string; to: string }[];
}

const EMPTY: Said = { fi: '', sv: '', en: '' };
export const EMPTY_PARTY: Values['parties'][number] = { name: '', kind: '', organisationId: '', providerId: '' };
export const EMPTY_RESPONSIBILITY: Values['responsibilities'][number] = {
  serviceKinds: [],
  municipalities: [],
  organiser: '',
  producer: '',
  bought: false,
  payer: '',
  clientOwner: '',
};
export const EMPTY_COST_KEY: Values['costKeys'][number] = { title: EMPTY, kind: '', source: '', weights: [] };
export const EMPTY_POINT: Values['servicePoints'][number] = {
  name: '',
  address: '',
  municipality: '',
  hours: '',
  team: [],
};
export const EMPTY_FLOW: Values['information'][number] = { data: '', purpose: '', legalGround: '', from: '', to: '' };

export const newValues = (): Values => ({
  kind: '',
  title: EMPTY,
  purpose: EMPTY,
  validFrom: '',
  lastDay: '',
  parties: [EMPTY_PARTY, EMPTY_PARTY],
  responsibilities: [EMPTY_RESPONSIBILITY],
  costKeys: [],
  servicePoints: [],
  information: [],
});

const held = (text: Partial<Said>): Said => ({ ...EMPTY, ...text });
const sent = (text: Said): Partial<Said> =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''));

export const valuesOf = (of: Cooperation): Values => ({
  kind: of.kind,
  title: held(of.title),
  purpose: held(of.purpose),
  validFrom: of.validFrom,
  lastDay: of.validTo === null ? '' : dayBefore(of.validTo),
  parties: of.parties.map(({ name, kind, organisationId, providerId }) => ({
    ...{ name, kind },
    organisationId: organisationId ?? '',
    providerId: providerId ?? '',
  })),
  responsibilities: of.responsibilities.map(({ serviceKinds, municipalities, ...who }) => ({
    serviceKinds,
    municipalities,
    organiser: String(who.organiser),
    producer: String(who.producer),
    bought: who.bought ?? false,
    payer: String(who.payer),
    clientOwner: String(who.clientOwner),
  })),
  costKeys: of.costKeys.map(({ title, ...key }) => ({ ...key, title: held(title) })),
  servicePoints: of.servicePoints.map(({ team, ...point }) => ({
    ...point,
    team: team.map(({ party }) => String(party)),
  })),
  information: of.information.map(({ from, to, ...flow }) => ({ ...flow, from: String(from), to: String(to) })),
});

/** An empty choice is refused by its field before it gets here. */
export const inputOf = (values: Values): CooperationInput => ({
  kind: values.kind as CooperationInput['kind'],
  title: sent(values.title),
  purpose: sent(values.purpose),
  validFrom: values.validFrom,
  validTo: values.lastDay === '' ? null : dayAfter(values.lastDay),
  parties: values.parties.map(({ name, kind, organisationId, providerId }) => ({
    name,
    kind: kind as CooperationInput['parties'][number]['kind'],
    organisationId: organisationId || null,
    providerId: providerId || null,
  })),
  responsibilities: values.responsibilities.map(({ serviceKinds, municipalities, ...who }) => ({
    serviceKinds: serviceKinds as CooperationInput['responsibilities'][number]['serviceKinds'],
    municipalities,
    organiser: Number(who.organiser),
    producer: Number(who.producer),
    bought: who.bought,
    payer: Number(who.payer),
    clientOwner: Number(who.clientOwner),
  })),
  costKeys: values.costKeys.map(({ title, kind, source, weights }) => ({
    title: sent(title),
    kind: kind as CooperationInput['costKeys'][number]['kind'],
    source,
    weights: kind === 'use' ? [] : weights.slice(0, values.parties.length).map(plain),
  })),
  servicePoints: values.servicePoints.map(({ team, ...point }) => ({
    ...point,
    team: team.map((party) => ({ party: Number(party) })),
  })),
  information: values.information.map(({ from, to, ...flow }) => ({ ...flow, from: Number(from), to: Number(to) })),
});

/** People write a decimal comma and spaces between thousands. */
export const plain = ({ weight }: { weight: string }): { weight: string } => ({
  weight: weight.replaceAll(/\s/g, '').replace(',', '.'),
});

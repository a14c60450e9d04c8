import type { CalendarDate } from '@kasvutori/platform';
import type { CooperationContent } from './cooperation-content.js';
import type { CooperationStatus } from './cooperation-lifecycle.js';
import { dutiesOf } from './responsibilities.js';

/** What the rule asks of an agreement. */
export type ContractedAgreement = Pick<CooperationContent, 'validFrom' | 'validTo' | 'responsibilities'> & {
  readonly status: CooperationStatus;
  readonly parties: readonly {
    readonly name: string;
    readonly organisationId: string | null;
    readonly providerId: string | null;
    readonly providerName: string | null;
  }[];
};

/** A service that an organisation organises by the agreement, in the municipalities where the same party answers for its production. */
export interface OrganisedService {
  readonly serviceKind: string;
  readonly municipalities: string[];
  /** The party that answers for the production. */
  readonly producer: string;
  /** Bought: any provider may be chosen. Otherwise the contract is made with the party itself. */
  readonly bought: boolean;
  readonly providerId: string | null;
  readonly providerName: string | null;
}

/** What the organisation may make contracts on: who organises a service answers for it by law, whoever produces it (Local Government Act 410/2015 §§ 8–9). */
export function organisedBy(agreement: ContractedAgreement, organisationId: string): OrganisedService[] {
  const found = new Map<string, OrganisedService>();
  for (const { serviceKind, municipality, organiser, producer, bought } of dutiesOf(agreement.responsibilities)) {
    const party = agreement.parties[producer - 1];
    if (party === undefined || agreement.parties[organiser - 1]?.organisationId !== organisationId) continue;
    const key = `${serviceKind} ${producer} ${bought}`;
    const { providerId, providerName } = bought ? { providerId: null, providerName: null } : party;
    const service = found.get(key) ?? {
      serviceKind,
      municipalities: [],
      producer: party.name,
      bought,
      providerId,
      providerName,
    };
    service.municipalities.push(municipality);
    found.set(key, service);
  }
  return [...found.values()];
}

/** In force, or agreed and yet to begin: an agreement ends for its contracts on the day it ends, before the clock's round. */
export const isInForce = ({ status, validTo }: Pick<ContractedAgreement, 'status' | 'validTo'>, today: CalendarDate) =>
  status === 'active' && (validTo === null || validTo > today);

export const isWithin = (
  agreement: Pick<ContractedAgreement, 'validFrom' | 'validTo'>,
  { validFrom, validTo }: { readonly validFrom: CalendarDate; readonly validTo: CalendarDate },
): boolean => agreement.validFrom <= validFrom && (agreement.validTo === null || validTo <= agreement.validTo);

export interface AskedContract {
  readonly serviceKind: string;
  readonly municipalities: readonly string[];
  readonly providerId: string;
  readonly validFrom: CalendarDate;
  /** The first day on which it is no longer valid. */
  readonly validTo: CalendarDate;
}

export type CooperationContractRefusal =
  | 'cooperation-not-in-force'
  | 'not-the-organiser'
  | 'producer-not-here'
  | 'provider-is-not-producer'
  | 'outside-cooperation-days';

/** Why there is nothing to draw up at all: the agreement is not in force, nothing is organised, or every producer is missing here. */
export function nothingToContract(
  agreement: ContractedAgreement,
  organisationId: string,
  today: CalendarDate,
): CooperationContractRefusal | undefined {
  if (!isInForce(agreement, today)) return 'cooperation-not-in-force';
  const services = organisedBy(agreement, organisationId);
  if (services.length === 0) return 'not-the-organiser';
  return services.some(({ bought, providerId }) => bought || providerId !== null) ? undefined : 'producer-not-here';
}

export type JudgedContract =
  | { readonly service: OrganisedService; readonly refusal?: undefined }
  | { readonly refusal: CooperationContractRefusal; readonly field?: string };

/**
 * Whether the agreement lets the organisation make this contract: it organises the service in every one of the municipalities, one party
 * answers for the production in all of them, the contract is with that party or, where it buys, with a provider, and the days are within.
 */
export function judgeContract(
  agreement: ContractedAgreement,
  organisationId: string,
  asked: AskedContract,
  today: CalendarDate,
): JudgedContract {
  if (!isInForce(agreement, today)) return { refusal: 'cooperation-not-in-force' };
  const service = organisedBy(agreement, organisationId).find(
    ({ serviceKind, municipalities }) =>
      serviceKind === asked.serviceKind &&
      asked.municipalities.length > 0 &&
      asked.municipalities.every((code) => municipalities.includes(code)),
  );
  if (service === undefined) return { refusal: 'not-the-organiser', field: '/municipalities' };
  if (!service.bought && service.providerId === null) return { refusal: 'producer-not-here', field: '/serviceKind' };
  if (!service.bought && service.providerId !== asked.providerId)
    return { refusal: 'provider-is-not-producer', field: '/providerId' };
  if (!isWithin(agreement, asked)) return { refusal: 'outside-cooperation-days', field: '/validFrom' };
  return { service };
}

import {
  helsinkiDateOf,
  may,
  municipalityByCode,
  one,
  sql,
  type AuthorityActor,
  type ServiceKindCode,
  type Tx,
} from '@kasvutori/platform';
import { differenceWithout, reachOf, type CoveringOffer, type Difference, type Reach } from './coverage.js';
import {
  clientsByOffer,
  demandFor,
  municipalitiesOfAuthority,
  offersOfKind,
  offersOfService,
} from './coverage-queries.js';
import type { Coverage, CoverageWithout, OfferingProvider, PublicCoverage, WithoutQuery } from './coverage.dto.js';
import { demandTold, withoutTold, type WithoutTold } from './coverage-told.js';
import { sortCoverage } from './sort-coverage.js';

interface OwnService {
  readonly id: string;
  readonly kind: ServiceKindCode;
}

const ownServices = (tx: Tx, authorityId: string): Promise<OwnService[]> =>
  sql<OwnService>(tx, `SELECT id, kind FROM vouchers.service WHERE authority_id = $1 ORDER BY kind`, [authorityId]);

const NO_DEMAND = { served: 0, waitedDays: null, waited: 0, unchosen: 0, ungranted: 0 };

/** How the authority's municipalities are served, for one of its services. 404 for another's. */
export async function readCoverage(
  tx: Tx,
  actor: AuthorityActor,
  { serviceId, sort = 'name' }: { serviceId?: string | undefined; sort?: string | undefined },
  now: Date,
): Promise<Coverage> {
  const { organisationId } = actor;
  const services = await ownServices(tx, organisationId);
  const service = serviceId === undefined ? services[0] : one(services.filter(({ id }) => id === serviceId));
  if (service === undefined) return { service: null, items: [], providers: [] };
  const offers = await offersOfService(tx, service.id, helsinkiDateOf(now));
  const demand = await demandFor(tx, organisationId, service.id, now);
  const places = await municipalitiesOfAuthority(tx, organisationId, offers, demand);
  const needs = new Map(demand.map(({ municipality, ...row }) => [municipality, row]));
  const items = reachOf(places, offers).map((reach) => {
    const known = needs.get(reach.municipality) ?? NO_DEMAND;
    return { ...placed(reach), ...(seesClients(actor) ? known : demandTold(known)) };
  });
  return { service, items: sortCoverage(items, sort), providers: providersOf(offers) };
}

/** Who give the service, each with its offers of it. */
function providersOf(offers: readonly CoveringOffer[]): OfferingProvider[] {
  const found = new Map<string, OfferingProvider>();
  for (const { id, providerId, providerName: name, premises, municipalities } of offers) {
    const provider = found.get(providerId) ?? { id: providerId, name, offers: [] };
    provider.offers.push({ id, premises, municipalities });
    found.set(providerId, provider);
  }
  return [...found.values()];
}

/** What would change in each municipality if a provider left, or one offer of it, or one municipality of that: whom it concerns and where there is room for them. */
export async function readCoverageWithout(
  tx: Tx,
  actor: AuthorityActor,
  { serviceId, providerId, offerId, municipality }: WithoutQuery,
  now: Date,
): Promise<CoverageWithout> {
  const { organisationId } = actor;
  const service = one((await ownServices(tx, organisationId)).filter(({ id }) => id === serviceId));
  const offers = await offersOfService(tx, service.id, helsinkiDateOf(now));
  const leaving = offers.filter((offer) => offer.providerId === providerId && offer.id === (offerId ?? offer.id));
  const { providerName } = one(leaving.slice(0, 1));
  const clients = await clientsByOffer(tx, service.id);
  const places = await municipalitiesOfAuthority(tx, organisationId, offers, clients);
  const ends = { offers: new Set(leaving.map(({ id }) => id)), municipality };
  const rows = differenceWithout(places, offers, clients, ends);
  const { items, ...sums } = seesClients(actor) ? inAll(rows) : withoutTold(rows);
  return {
    ...{ providerName, ...sums },
    items: items.map((row) => ({ ...row, name: nameOf(row.municipality), moves: [...row.moves] })),
  };
}

/** Where a service is given and how near, for anybody: nothing of clients. */
export async function readPublicCoverage(tx: Tx, serviceKind: ServiceKindCode, now: Date): Promise<PublicCoverage> {
  const offers = await offersOfKind(tx, serviceKind, helsinkiDateOf(now));
  const places = [...new Set(offers.flatMap(({ municipalities }) => municipalities))];
  return { items: sortCoverage(reachOf(places, offers).map(placed), 'name') };
}

const seesClients = (actor: AuthorityActor): boolean => may(actor, 'client:list');

const inAll = (items: readonly Difference[]): WithoutTold => ({
  concerned: items.reduce((sum, row) => sum + row.concerned, 0),
  unplaced: items.reduce((sum, row) => sum + row.unplaced, 0),
  items,
});

const nameOf = (code: string) => municipalityByCode(code)?.name ?? { fi: code, sv: code, en: code };

function placed(reach: Reach) {
  const { lat = 0, lon = 0 } = municipalityByCode(reach.municipality) ?? {};
  return { ...reach, name: nameOf(reach.municipality), lat: lat.toFixed(4), lon: lon.toFixed(4) };
}

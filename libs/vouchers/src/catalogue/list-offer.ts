import { isOnlyCalledOff, readContractTerms, type ContractTerms } from '@kasvutori/contracts';
import {
  account,
  execute,
  newId,
  one,
  openAccount,
  SERVICE_KINDS,
  sql,
  type Language,
  type Localised,
  type Tx,
} from '@kasvutori/platform';
import { Offer } from './offer.entity.js';
import type { Service } from './service.entity.js';

/** How many clients a new offer takes until its provider says otherwise. */
const FIRST_CAPACITY = 20;

/**
 * Lists the offer of an active contract in the catalogue, with the contract's own unit price; the provider adds the
 * rest. Listing again changes nothing. Without a service of that kind in the authority's catalogue there is nothing to
 * choose: the offer is listed when the service is taken in (create-service.ts). Where a framework says to whom orders go, its
 * call-offs are listed and its own contracts are not.
 */
export async function listOffer(tx: Tx, contractId: string): Promise<void> {
  if (await isOnlyCalledOff(tx, contractId)) return;
  const contract = await readContractTerms(tx, contractId);
  const [service] = await sql<Pick<Service, 'id' | 'channels' | 'description'>>(
    tx,
    `SELECT id, channels, description FROM vouchers.service WHERE authority_id = $1 AND kind = $2
        AND NOT EXISTS (SELECT FROM vouchers.offer WHERE contract_id = $3 AND provider_id = $4)`,
    [contract.authorityId, contract.serviceKind, contractId, contract.providerId],
  );
  if (service === undefined) return;
  const provider = one(
    await sql<{ municipality: string; language: Language; name: string }>(
      tx,
      `SELECT municipality, language, name FROM app.organisation WHERE id = $1`,
      [contract.providerId],
    ),
  );
  const before = await earlierOffer(tx, contract.providerId, service.id);
  const price = contract.prices.find((candidate) => candidate.kind === 'unit');
  const id = newId();
  await tx.insert(Offer, {
    id,
    authorityId: contract.authorityId,
    serviceId: service.id,
    contractId,
    priceCode: price?.code ?? null,
    providerId: contract.providerId,
    ownProduction: contract.basis === 'cooperation',
    unitPriceCents: price?.unitPriceCents ?? 0n,
    municipalities: [...contract.municipalities],
    premises: [],
    premisesMunicipality: provider.municipality,
    channels: service.channels.includes('in-person') ? ['in-person'] : service.channels,
    languages: contract.languages.length > 0 ? [...contract.languages] : [provider.language],
    accessible: false,
    nextFreeOn: null,
    description: service.description ?? descriptionOf(contract),
    pictureId: null, // a picture belongs to the offer it was sent to
    pictureAlt: null,
    ...before?.told,
    validFrom: contract.validFrom,
    validTo: contract.validTo,
    status: 'active',
    version: 1,
  });
  await execute(tx, `INSERT INTO vouchers.offer_places (offer_id, capacity) VALUES ($1, $2)`, [
    id,
    before?.free ?? FIRST_CAPACITY,
  ]);
  const { authorityId, providerId } = contract;
  await openAccount(tx, {
    code: account.payable(authorityId, providerId),
    kind: 'payable',
    title: provider.name,
    authorityId,
    providerId,
    floor: null, // a correction after payment may turn it
  });
}

type Told = Pick<
  Offer,
  'premises' | 'premisesMunicipality' | 'channels' | 'languages' | 'accessible' | 'nextFreeOn' | 'description'
>;

/** What the provider has told of the service under an earlier contract, and the places it has free, go on under the next. */
async function earlierOffer(
  tx: Tx,
  providerId: string,
  serviceId: string,
): Promise<{ told: Told; free: number } | undefined> {
  const [row] = await sql<Told & { free: number }>(
    tx,
    `SELECT o.premises, o.premises_municipality AS "premisesMunicipality", o.channels, o.languages, o.accessible, o.next_free_on AS "nextFreeOn", o.description,
            places.capacity - places.taken AS free
       FROM vouchers.offer o JOIN vouchers.offer_places places ON places.offer_id = o.id
      WHERE o.provider_id = $1 AND o.service_id = $2 ORDER BY o.id DESC LIMIT 1`,
    [providerId, serviceId],
  );
  if (row === undefined) return undefined;
  const { free, ...told } = row;
  return { told, free };
}

function descriptionOf({ serviceKind }: ContractTerms): Localised {
  const kinds: Readonly<Record<string, { description: Localised }>> = SERVICE_KINDS;
  return kinds[serviceKind]?.description ?? { fi: serviceKind, sv: serviceKind, en: serviceKind };
}

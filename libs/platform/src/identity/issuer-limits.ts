import type { Issuer } from '../config/issuer.js';
import type { KnownPerson, Membership } from './resolve-identity.js';

/** @param alias as `app.person.issuer` has it */
export const issuerOf = (issuers: readonly Issuer[], alias: string): Issuer | undefined =>
  issuers.find((issuer) => issuer.alias === alias);

/** Whether people of this issuer may act for the organisation. */
export const signsInFor = (
  { signsIn, organisations }: Pick<Issuer, 'signsIn' | 'organisations'>,
  { kind, businessId }: Pick<Membership, 'kind' | 'businessId'>,
): boolean =>
  signsIn.includes(kind === 'authority' ? 'officials' : 'providers') &&
  (organisations === null || organisations.includes(businessId));

/** The person with what a sign-in by this issuer opens of their memberships and mandates: never more than the issuer is trusted with. */
export function withinIssuer(person: KnownPerson, issuer: Pick<Issuer, 'signsIn' | 'organisations'>): KnownPerson {
  const ownMatters = issuer.signsIn.includes('clients');
  return {
    ...person,
    organisations: person.organisations.filter((organisation) => signsInFor(issuer, organisation)),
    mandates: ownMatters ? person.mandates : [],
    ownMatters,
  };
}

/** Who gives an organisation's programs their tokens: its own issuer before one of many; none where no issuer gives any to it. */
export function programIssuer(
  issuers: readonly Issuer[],
  organisation: Pick<Membership, 'kind' | 'businessId'>,
): Issuer | undefined {
  const giving = issuers.filter((issuer) => issuer.audience !== null && signsInFor(issuer, organisation));
  return giving.find(({ organisations }) => organisations !== null) ?? giving[0];
}

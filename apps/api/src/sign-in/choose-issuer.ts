import { issuerOf, type Issuer } from '@kasvutori/platform';

/**
 * Whom to send the browser to; `undefined`: the person chooses first. Whoever only has to identify themselves anew goes to whom they came by, whatever
 * the address says: another would vouch for another person.
 * @param asked the id of an issuer
 * @param anew the alias of the session's issuer, where a fresh sign-in is asked for
 */
export function chooseIssuer(
  issuers: readonly Issuer[],
  asked: string | undefined,
  anew: string | undefined,
): Issuer | undefined {
  if (anew !== undefined) return issuerOf(issuers, anew);
  if (asked !== undefined) return issuers.find(({ id }) => id === asked);
  return issuers.length === 1 ? issuers[0] : undefined;
}

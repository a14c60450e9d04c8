import { audit, commonProblem, execute, sql, type AuthorityActor, type Localised, type Tx } from '@kasvutori/platform';

/** What the letters of an authority say of itself: by what power it decides and where its decisions are contested. */
export interface DecisionTerms {
  /** The provision by which the officer decides: "Hallintosääntö, 23 §". */
  readonly power: Localised;
  /** Who takes correction requests in, how they are reached and when the door is open. */
  readonly registry: Localised;
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
  readonly email: string;
  readonly phone: string;
  readonly hours: Localised;
  /** The administrative court of the authority's area. */
  readonly court: Localised;
  readonly courtAddress: string;
}

/** Undefined while the authority has told none. */
export async function decisionTermsOf(
  tx: Tx,
  authorityId: string,
): Promise<(DecisionTerms & { readonly version: number }) | undefined> {
  const [terms] = await sql<DecisionTerms & { version: number }>(
    tx,
    `SELECT power, registry, street, postal_code AS "postalCode", town, email, phone, hours, court, court_address AS "courtAddress", version
       FROM vouchers.decision_terms WHERE authority_id = $1`,
    [authorityId],
  );
  return terms;
}

/** Letters written from now on say this; those sent stay as they are. */
export async function setDecisionTerms(
  tx: Tx,
  actor: AuthorityActor,
  terms: DecisionTerms,
  version: number,
): Promise<void> {
  const authorityId = actor.organisationId;
  const before = await decisionTermsOf(tx, authorityId);
  const { power, registry, street, postalCode, town, email, phone, hours, court, courtAddress } = terms;
  const written = await execute(
    tx,
    version === 0
      ? `INSERT INTO vouchers.decision_terms (authority_id, power, registry, street, postal_code, town, email, phone, hours, court, court_address)
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 WHERE $12::int = 0 ON CONFLICT DO NOTHING`
      : `UPDATE vouchers.decision_terms SET power = $2, registry = $3, street = $4, postal_code = $5, town = $6, email = $7, phone = $8, hours = $9,
                court = $10, court_address = $11, version = version + 1 WHERE authority_id = $1 AND version = $12`,
    [authorityId, power, registry, street, postalCode, town, email, phone, hours, court, courtAddress, version],
  );
  if (written === 0) throw commonProblem('stale-version');
  await audit(tx, actor, {
    ...{ action: 'decision-terms.set', subject: 'decision-terms', subjectId: authorityId, authorityId },
    detail: { before: before ?? null, after: terms },
  });
}

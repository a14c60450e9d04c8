/** Signs many people in at once, as signing in would: a session for each, and the cookie that names it. */
import { createHash, createSecretKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';

const SESSION = 'urn:kasvutori:session';

/** @param organisationId whom the person acts for; none for themselves */
export async function signPeopleIn(owner, sessionKey, people) {
  const ids = people.map(() => randomUUID());
  await owner.query(
    `INSERT INTO app.session (id, person_id, acting_organisation_id, state_hash, idle_until, expires_at)
     SELECT id, person, organisation, hash, clock_timestamp() + interval '59 minutes', clock_timestamp() + interval '2 hours'
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[]) AS s (id, person, organisation, hash)`,
    [
      ids,
      people.map(({ personId }) => personId),
      people.map(({ organisationId }) => organisationId ?? null),
      ids.map((id) => createHash('sha256').update(id).digest()),
    ],
  );
  const key = createSecretKey(sessionKey);
  return Promise.all(
    ids.map(async (sid) => {
      const token = await new SignJWT({ sid })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(SESSION)
        .setAudience(SESSION)
        .setIssuedAt()
        .setExpirationTime('2h')
        .sign(key);
      return { cookie: `kasvutori_session=${token}`, sessionId: sid };
    }),
  );
}

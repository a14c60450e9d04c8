import { createHash, randomBytes } from 'node:crypto';
import {
  audit,
  commonProblem,
  execute,
  formatInstant,
  newId,
  one,
  sendMail,
  sql,
  type Localised,
  type ProviderActor,
  type ProviderRole,
  type Tx,
} from '@kasvutori/platform';
import { INVITATION_DAYS } from './member-rules.js';
import { openInvitations } from './member-queries.js';
import type { MemberInvitationInput, SentInvitation } from './members.dto.js';

export const ROLE_NAMES: Readonly<Record<ProviderRole, Localised>> = {
  'provider-manager': { fi: 'vastuuhenkilö', sv: 'ansvarsperson', en: 'manager' },
  'provider-bidder': { fi: 'tarjousten laatija', sv: 'anbudsberedare', en: 'bidder' },
  'provider-staff': { fi: 'palveluhenkilöstö', sv: 'servicepersonal', en: 'service staff' },
};

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Asks someone to act for the company: a mail with a link that is good for two weeks. An open invitation to the same address is
 * withdrawn. `origin` is the address the link leads to.
 */
export async function inviteMember(
  tx: Tx,
  actor: ProviderActor,
  { email, role }: MemberInvitationInput,
  origin: string,
  now: Date,
): Promise<SentInvitation> {
  const providerId = actor.organisationId;
  const { name } = one(
    await sql<{ name: string }>(tx, 'SELECT name FROM app.organisation WHERE id = $1 FOR UPDATE', [providerId]),
  );
  await execute(
    tx,
    `UPDATE procurement.supplier_invitation SET status = 'revoked' WHERE provider_id = $1 AND lower(email) = lower($2) AND status = 'sent'`,
    [providerId, email],
  );
  const id = newId();
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
  await execute(
    tx,
    `INSERT INTO procurement.supplier_invitation (id, provider_id, email, role, token_hash, invited_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, providerId, email, role, hashOfToken(token), actor.personId, now, expiresAt],
  );
  await audit(tx, actor, {
    action: 'member.invite',
    subject: 'invitation',
    subjectId: id,
    authorityId: null,
    detail: { role },
  });
  const link = `${origin}/invitations/${token}`;
  // The invited person's language is not known yet: the mail speaks the inviter's.
  const { language } = actor;
  const data = {
    providerName: name,
    inviter: actor.name,
    role: ROLE_NAMES[role][language],
    until: formatInstant(expiresAt, language),
    link,
  };
  await sendMail(
    tx,
    { to: email, language, subject: SUBJECT[language], body: BODY[language], data, authorityId: null },
    now,
  );
  return { ...one(await openInvitations(tx, providerId, id)), link };
}

/** Withdraws an invitation that has not been used. @throws 404 */
export async function revokeInvitation(tx: Tx, actor: ProviderActor, id: string): Promise<void> {
  const revoked = await execute(
    tx,
    `UPDATE procurement.supplier_invitation SET status = 'revoked' WHERE id = $1 AND provider_id = $2 AND status = 'sent'`,
    [id, actor.organisationId],
  );
  if (revoked === 0) throw commonProblem('not-found');
  await audit(tx, actor, { action: 'member.revoke', subject: 'invitation', subjectId: id, authorityId: null });
}

const SUBJECT: Localised = {
  fi: 'Kutsu toimimaan yrityksessä {{providerName}}',
  sv: 'Inbjudan att handla för {{providerName}}',
  en: 'Invitation to act for {{providerName}}',
};

const BODY: Localised = {
  fi: `{{inviter}} kutsuu sinut toimimaan Kasvutorissa yrityksen **{{providerName}}** puolesta. Tehtäväsi on {{role}}.

[Avaa kutsu]({{link}})

Kutsu on voimassa {{until}} asti. Jos et odottanut kutsua, sinun ei tarvitse tehdä mitään.`,
  sv: `{{inviter}} bjuder in dig att handla för **{{providerName}}** i Kasvutori. Din uppgift är {{role}}.

[Öppna inbjudan]({{link}})

Inbjudan gäller till {{until}}. Om du inte väntade dig den behöver du inte göra något.`,
  en: `{{inviter}} invites you to act for **{{providerName}}** in Kasvutori. Your role is {{role}}.

[Open the invitation]({{link}})

The invitation is good until {{until}}. If you did not expect it, you need do nothing.`,
};

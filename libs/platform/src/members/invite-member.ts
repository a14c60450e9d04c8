import { createHash, randomBytes } from 'node:crypto';
import type { OrganisationActor, SystemActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import { one } from '../database/rows.js';
import { execute, sql, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import { sendMail } from '../mail/outbox.js';
import { commonProblem } from '../problems/common-problems.js';
import type { Localised } from '../texts/language.js';
import { formatInstant } from '../time/helsinki.js';
import { INVITATION_DAYS, rolesRefusal, type MemberRole } from './member-rules.js';
import { openInvitations } from './member-queries.js';
import { memberProblem } from './members-problems.js';
import type { MemberInvitationInput, SentInvitation } from './members.dto.js';

const ROLE_NAMES: Readonly<Record<MemberRole, Localised>> = {
  'procurement-officer': { fi: 'hankinta-asiantuntija', sv: 'upphandlare', en: 'procurement officer' },
  'procurement-approver': { fi: 'hankinnan hyväksyjä', sv: 'godkännare av upphandlingar', en: 'procurement approver' },
  'case-worker': { fi: 'palveluohjaaja', sv: 'servicehandledare', en: 'case worker' },
  'contract-manager': { fi: 'sopimusvastaava', sv: 'avtalsansvarig', en: 'contract manager' },
  'finance-preparer': { fi: 'maksujen valmistelija', sv: 'beredare av betalningar', en: 'finance preparer' },
  'finance-approver': { fi: 'maksujen hyväksyjä', sv: 'godkännare av betalningar', en: 'finance approver' },
  auditor: { fi: 'tarkastaja', sv: 'revisor', en: 'auditor' },
  operator: { fi: 'ylläpitäjä', sv: 'administratör', en: 'operator' },
  'people-manager': { fi: 'käyttöoikeuksien hallinnoija', sv: 'behörighetsansvarig', en: 'people manager' },
  'provider-manager': { fi: 'vastuuhenkilö', sv: 'ansvarsperson', en: 'manager' },
  'provider-bidder': { fi: 'tarjousten laatija', sv: 'anbudsberedare', en: 'bidder' },
  'provider-staff': { fi: 'palveluhenkilöstö', sv: 'servicepersonal', en: 'service staff' },
};

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** For whom somebody is asked to act, and who asks. */
export type Inviter = Pick<OrganisationActor, 'organisationId' | 'kind' | 'name' | 'language'> & {
  /** `null`: whoever runs the installation. */
  readonly personId: string | null;
};

/**
 * Asks someone to act for the organisation: a mail with a link that is good for two weeks. An open invitation to the same address is
 * withdrawn. `origin` is the address the link leads to. @throws role-of-another-kind, roles-conflict (409)
 */
export const inviteMember = (
  tx: Tx,
  actor: OrganisationActor,
  input: MemberInvitationInput,
  origin: string,
  now: Date,
): Promise<SentInvitation> => sendInvitation(tx, actor, actor, input, origin, now);

export async function sendInvitation(
  tx: Tx,
  actor: OrganisationActor | SystemActor,
  inviter: Inviter,
  { email, roles }: MemberInvitationInput,
  origin: string,
  now: Date,
): Promise<SentInvitation> {
  const { organisationId, kind } = inviter;
  const refusal = rolesRefusal(kind, roles);
  if (refusal !== undefined) throw memberProblem(refusal);
  const { name } = one(
    await sql<{ name: string }>(tx, 'SELECT name FROM app.organisation WHERE id = $1 FOR UPDATE', [organisationId]),
  );
  await execute(
    tx,
    `UPDATE app.invitation SET status = 'revoked' WHERE organisation_id = $1 AND lower(email) = lower($2) AND status = 'sent'`,
    [organisationId, email],
  );
  const id = newId();
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
  await execute(
    tx,
    `INSERT INTO app.invitation (id, organisation_id, email, roles, token_hash, invited_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, organisationId, email, roles, hashOfToken(token), inviter.personId, now, expiresAt],
  );
  await audit(tx, actor, {
    action: 'member.invite',
    subject: 'invitation',
    subjectId: id,
    authorityId: authorityOf(inviter),
    detail: { roles },
  });
  const link = `${origin}/invitations/${token}`;
  // The invited person's language is not known yet: the mail speaks the inviter's.
  const { language } = inviter;
  const data = {
    organisationName: name,
    inviter: inviter.name,
    roles: roles.map((role) => ROLE_NAMES[role][language]).join(', '),
    until: formatInstant(expiresAt, language),
    link,
  };
  await sendMail(
    tx,
    { to: email, language, subject: SUBJECT[language], body: BODY[language], data, authorityId: null },
    now,
  );
  return { ...one(await openInvitations(tx, organisationId, id)), link };
}

/** Withdraws an invitation that has not been used. @throws 404 */
export async function revokeInvitation(tx: Tx, actor: OrganisationActor, id: string): Promise<void> {
  const revoked = await execute(
    tx,
    `UPDATE app.invitation SET status = 'revoked' WHERE id = $1 AND organisation_id = $2 AND status = 'sent'`,
    [id, actor.organisationId],
  );
  if (revoked === 0) throw commonProblem('not-found');
  await audit(tx, actor, {
    action: 'member.revoke',
    subject: 'invitation',
    subjectId: id,
    authorityId: authorityOf(actor),
  });
}

const authorityOf = ({ kind, organisationId }: Pick<Inviter, 'kind' | 'organisationId'>): string | null =>
  kind === 'authority' ? organisationId : null;

const SUBJECT: Localised = {
  fi: 'Kutsu: {{organisationName}}',
  sv: 'Inbjudan: {{organisationName}}',
  en: 'Invitation: {{organisationName}}',
};

const BODY: Localised = {
  fi: `{{inviter}} kutsuu sinut toimimaan Kasvutorissa organisaation **{{organisationName}}** puolesta. Tehtäväsi: {{roles}}.

[Avaa kutsu]({{link}})

Kutsu on voimassa {{until}} asti. Jos et odottanut kutsua, sinun ei tarvitse tehdä mitään.`,
  sv: `{{inviter}} bjuder in dig att handla för **{{organisationName}}** i Kasvutori. Din uppgift: {{roles}}.

[Öppna inbjudan]({{link}})

Inbjudan gäller till {{until}}. Om du inte väntade dig den behöver du inte göra något.`,
  en: `{{inviter}} invites you to act for **{{organisationName}}** in Kasvutori. Your role: {{roles}}.

[Open the invitation]({{link}})

The invitation is good until {{until}}. If you did not expect it, you need do nothing.`,
};

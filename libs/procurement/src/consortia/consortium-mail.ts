import {
  defineJob,
  enqueue,
  formatInstant,
  type Language,
  type Localised,
  localised,
  sendMail,
  sql,
  type Tx,
} from '@kasvutori/platform';

export const consortiumInvited = defineJob<{ membershipId: string }>('procurement.consortium-invited');

/** The mail is written by the system: the lead does not read who works for the company it invites. */
export const enqueueInvitation = (tx: Tx, membershipId: string): Promise<void> =>
  enqueue(tx, consortiumInvited, { membershipId });

const SUBJECT: Localised = {
  fi: 'Kutsu tarjouksen ryhmittymään: {{lead}}',
  sv: 'Inbjudan till en anbudsgrupp: {{lead}}',
  en: 'Invitation to a consortium: {{lead}}',
};
const BODY: Localised = {
  fi: `{{lead}} kutsuu yrityksenne tarjoamaan yhdessä kilpailutuksessa {{title}}.

- Teidän osuutenne työstä: {{share}} %
- Mitä tekisitte: {{part}}

Vastatkaa palvelussa kohdassa Ryhmittymäkutsut ennen kuin tarjousaika päättyy {{deadline}}. Ilman vahvistustanne tarjousta ei voi jättää.`,
  sv: `{{lead}} bjuder in ert företag att lämna ett gemensamt anbud i upphandlingen {{title}}.

- Er andel av arbetet: {{share}} %
- Vad ni skulle göra: {{part}}

Svara i tjänsten under Inbjudningar till grupper innan anbudstiden går ut {{deadline}}. Utan er bekräftelse kan anbudet inte lämnas.`,
  en: `{{lead}} invites your company to bid together in the tender {{title}}.

- Your share of the work: {{share}} %
- What you would do: {{part}}

Answer in the service under Consortium invitations before the time for bids ends {{deadline}}. Without your confirmation the bid cannot be submitted.`,
};

interface Invited {
  lead: string;
  title: Localised;
  share: string;
  part: string;
  deadline: Date;
  email: string;
  language: Language;
}

/** To those of the member who may answer. It belongs to no authority, so that no outbox of a buyer tells who plans to bid. */
export async function mailInvitation(tx: Tx, { membershipId }: { membershipId: string }, now: Date): Promise<void> {
  const people = await sql<Invited>(
    tx,
    `SELECT DISTINCT o.name AS lead, t.title, m.share::text AS share, m.part, t.submission_deadline AS deadline, p.email, p.language
       FROM procurement.consortium_member m JOIN procurement.tender t ON t.id = m.tender_id JOIN app.organisation o ON o.id = m.lead_id
       JOIN app.membership s ON s.organisation_id = m.member_id AND s.role IN ('provider-manager', 'provider-bidder')
       JOIN app.person p ON p.id = s.person_id
      WHERE m.id = $1 AND m.status = 'invited'`,
    [membershipId],
  );
  for (const { email, language, title, deadline, ...invited } of people) {
    const data = { ...invited, title: localised(title, language), deadline: formatInstant(deadline, language) };
    const texts = { subject: localised(SUBJECT, language), body: localised(BODY, language) };
    await sendMail(tx, { to: email, language, ...texts, data, authorityId: null }, now);
  }
}

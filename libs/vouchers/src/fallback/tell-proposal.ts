import { defineJob, one, sql, type Language, type Localised, type ServiceKindCode, type Tx } from '@kasvutori/platform';
import { mailAsAllowed } from '../consents/mail-as-allowed.js';

export const tellProposal = defineJob<{ proposalId: string }>('vouchers.tell-proposal');

interface Told {
  readonly clientId: string;
  readonly email: string;
  readonly language: Language;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly clientName: string;
  readonly caseWorkerName: string;
  readonly providerName: string;
  readonly serviceKind: ServiceKindCode;
  readonly takesForce: boolean;
  readonly lastDay: string;
}

/** Tells the client whom the rule proposes and until when they can choose otherwise. What was chosen meanwhile is not told of. */
export async function mailProposal(tx: Tx, { proposalId }: { proposalId: string }, now: Date): Promise<void> {
  const told = await sql<Told>(
    tx,
    `SELECT c.id AS "clientId", c.email, c.language, f.authority_id AS "authorityId", a.name AS "authorityName", c.name AS "clientName",
            c.case_worker_name AS "caseWorkerName", p.name AS "providerName", s.kind AS "serviceKind", r.takes_force AS "takesForce",
            to_char((f.object_by AT TIME ZONE 'Europe/Helsinki')::date - 1, 'FMDD.FMMM.YYYY') AS "lastDay"
       FROM vouchers.fallback_proposal f
       JOIN vouchers.choice_rule r ON r.id = f.rule_id
       JOIN vouchers.client c ON c.id = f.client_id
       JOIN vouchers.offer o ON o.id = f.offer_id
       JOIN vouchers.service s ON s.id = o.service_id
       JOIN app.organisation p ON p.id = o.provider_id
       JOIN app.organisation a ON a.id = f.authority_id
      WHERE f.id = $1 AND f.status = 'open'`,
    [proposalId],
  );
  if (told.length === 0) return;
  const { email: to, language, authorityId, clientId, ...data } = one(told);
  await mailAsAllowed(
    tx,
    { clientId, purpose: 'contact-vouchers' },
    { to, language, subject: SUBJECT[language], body: BODY[language], data, authorityId },
    now,
  );
}

const SUBJECT: Localised = {
  fi: 'Ehdotamme sinulle: {{providerName}}',
  sv: 'Vi föreslår: {{providerName}}',
  en: 'We propose: {{providerName}}',
};

const BODY: Localised = {
  fi: `Hei {{clientName}},

et ole vielä valinnut, kuka sinua auttaa. Palvelu: {{code 'service-kind' serviceKind}}.

Ehdotamme sinulle: {{providerName}}. Ehdotus tehdään julkisen säännön mukaan. Näet Kasvutorista, miksi.

Voit valita ehdotetun tai kenet tahansa muun {{lastDay}} asti. {{#if takesForce}}Jos et valitse, valinnaksi tulee {{providerName}}. Voit vaihtaa myöhemminkin.{{else}}Jos et valitse, ohjaajasi ottaa sinuun yhteyttä.{{/if}}

Apua saat: {{caseWorkerName}}.

{{authorityName}}`,
  sv: `Hej {{clientName}},

du har inte ännu valt vem som hjälper dig. Tjänst: {{code 'service-kind' serviceKind}}.

Vi föreslår: {{providerName}}. Förslaget görs enligt en offentlig regel. I Kasvutori ser du varför.

Du kan välja den föreslagna eller vem som helst till och med {{lastDay}}. {{#if takesForce}}Om du inte väljer blir {{providerName}} ditt val. Du kan byta också senare.{{else}}Om du inte väljer tar din handledare kontakt med dig.{{/if}}

Du får hjälp av {{caseWorkerName}}.

{{authorityName}}`,
  en: `Dear {{clientName}},

you have not yet chosen who helps you. Service: {{code 'service-kind' serviceKind}}.

We propose: {{providerName}}. The proposal follows a public rule. In Kasvutori you see why.

You can choose the one proposed, or anyone else, until {{lastDay}}. {{#if takesForce}}If you do not choose, {{providerName}} becomes your choice. You can change later too.{{else}}If you do not choose, your case worker will contact you.{{/if}}

{{caseWorkerName}} helps you.

{{authorityName}}`,
};

import { formatInstant, type Language, type Localised, localised, sendMail, sql, type Tx } from '@kasvutori/platform';
import type { TenderForBids } from '../bidding/bid-terms.js';

const SUBJECT: Localised = {
  fi: 'Selvityspyyntö tarjouksestanne: {{title}}',
  sv: 'Begäran om förklaring av ert anbud: {{title}}',
  en: 'A request about your bid: {{title}}',
};
const BODY: Localised = {
  fi: `Hankintayksikkö pyytää selvitystä tarjouksestanne kilpailutuksessa {{title}}.

{{question}}

Vastatkaa palvelussa viimeistään {{answerBy}}. Jos vastausta ei tule ajoissa, asia ratkaistaan ilman sitä.`,
  sv: `Den upphandlande enheten begär en förklaring av ert anbud i upphandlingen {{title}}.

{{question}}

Svara i tjänsten senast {{answerBy}}. Om svaret inte kommer i tid avgörs saken utan det.`,
  en: `The contracting authority asks for an explanation of your bid in the tender {{title}}.

{{question}}

Answer in the service by {{answerBy}} at the latest. Without an answer in time the matter is settled without one.`,
};

/** To whoever submitted the bid that stands. */
export async function mailInquiry(
  tx: Tx,
  tender: TenderForBids,
  inquiry: { readonly bidId: string; readonly question: string; readonly answerBy: Date },
  now: Date,
): Promise<void> {
  const people = await sql<{ email: string; language: Language }>(
    tx,
    `SELECT p.email, p.language FROM procurement.bid_version v JOIN app.person p ON p.id = v.submitted_by
      WHERE v.bid_id = $1 AND v.superseded_at IS NULL`,
    [inquiry.bidId],
  );
  for (const { email, language } of people) {
    const data = {
      title: localised(tender.title, language),
      question: inquiry.question,
      answerBy: formatInstant(inquiry.answerBy, language),
    };
    const texts = { subject: localised(SUBJECT, language), body: localised(BODY, language) };
    await sendMail(tx, { to: email, language, ...texts, data, authorityId: tender.authorityId }, now);
  }
}

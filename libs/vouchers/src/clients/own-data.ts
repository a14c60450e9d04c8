import type { OwnData } from '@kasvutori/platform';

const euros = (cents: string): string => `(${cents} / 100.0)::numeric(14, 2)::text`;

/** What this library keeps of a client, as the client may take it along. */
export const VOUCHERS_OWN_DATA: OwnData = {
  parts: [
    {
      name: 'client',
      title: { fi: 'Asiakkuutesi', sv: 'Ditt klientskap', en: 'You as a client' },
      tables: ['vouchers.client'],
      query: `SELECT c.id, o.name AS authority, c.reference, c.name, c.business_id AS "businessId", c.email, c.phone,
                     nullif(concat_ws(', ', c.street, concat_ws(' ', c.postal_code, c.town)), '') AS address, c.municipality, c.language,
                     c.case_worker_name AS "caseWorker", c.mobility, c.digital_ability AS "digitalAbility", c.letters_by AS "lettersBy", c.created_at AS from
                FROM vouchers.client c JOIN app.organisation o ON o.id = c.authority_id WHERE c.person_id = $1 ORDER BY c.created_at, c.id`,
    },
    {
      name: 'team',
      title: { fi: 'Ketkä auttavat sinua', sv: 'Vilka som hjälper dig', en: 'Who helps you' },
      tables: ['vouchers.responsibility', 'vouchers.team_member'],
      query: `SELECT id, case_worker_name AS name, NULL AS role, NULL AS organisation, since AS from, until AS to FROM vouchers.responsibility WHERE person_id = $1
              UNION ALL
              SELECT id, name, role, organisation_name, since::timestamptz, until::timestamptz FROM vouchers.team_member WHERE person_id = $1 ORDER BY 5, 1`,
    },
    {
      name: 'consents',
      title: { fi: 'Suostumukset', sv: 'Samtycken', en: 'Consents' },
      tables: ['vouchers.consent'],
      query: `SELECT s.id, p.title AS what, o.name AS organisation, s.given, s.given_at AS at, s.ended_at AS to, s.how, s.recorded_by AS by
                FROM vouchers.consent s JOIN app.organisation o ON o.id = s.organisation_id
                LEFT JOIN vouchers.consent_purpose p ON p.code = s.purpose AND p.version = s.text_version
               WHERE s.person_id = $1 ORDER BY s.given_at, s.id`,
    },
    {
      name: 'data-requests',
      title: {
        fi: 'Mitä olet pyytänyt tiedoistasi',
        sv: 'Vad du har begärt om dina uppgifter',
        en: 'What you asked for your data',
      },
      tables: ['vouchers.data_request'],
      query: `SELECT r.id, o.name AS authority, r.kind, r.message AS text, r.asked_at AS at, r.status, r.answered_at AS "decidedAt", r.answered_by_name AS by, r.answer
                FROM vouchers.data_request r JOIN app.organisation o ON o.id = r.authority_id WHERE r.person_id = $1 ORDER BY r.asked_at, r.id`,
    },
    {
      name: 'needs-requests',
      title: { fi: 'Mitä sinulta on kysytty', sv: 'Vad du har tillfrågats om', en: 'What you were asked' },
      tables: ['vouchers.needs_request'],
      query: `SELECT id, asked_at AS at, asked_by_name AS by, message AS text, status, sent_at AS "sentAt", answers
                FROM vouchers.needs_request WHERE person_id = $1 ORDER BY asked_at, id`,
    },
    {
      name: 'assessments',
      title: { fi: 'Palvelutarpeen arviot', sv: 'Bedömningar av servicebehov', en: 'Assessments of your needs' },
      tables: ['vouchers.assessment'],
      query: `SELECT a.id, a.made_at AS at, o.name AS authority, a.level, a.segment, a.reason, a.channels, a.services, a.answers, a.grounds AS "groundRows"
                FROM vouchers.assessment a JOIN app.organisation o ON o.id = a.authority_id WHERE a.person_id = $1 ORDER BY a.made_at, a.id`,
    },
    {
      name: 'path',
      title: { fi: 'Palvelupolku', sv: 'Servicestig', en: 'Service path' },
      tables: ['vouchers.service_path', 'vouchers.path_step'],
      query: `SELECT s.id, p.id AS "pathId", s.stage, s.goal, s.service, s.organisation_name AS organisation, s.planned_from AS from, s.planned_to AS to, s.status, s.reason,
                     p.created_at AS "pathMadeAt", p.seen_at AS "pathSeenAt"
                FROM vouchers.service_path p LEFT JOIN vouchers.path_step s ON s.path_id = p.id WHERE p.person_id = $1 ORDER BY p.created_at, s.stage, s.position`,
    },
    {
      name: 'path-versions',
      title: {
        fi: 'Palvelupolun aiemmat versiot',
        sv: 'Tidigare versioner av servicestigen',
        en: 'Earlier versions of the path',
      },
      tables: ['vouchers.path_version'],
      query: `SELECT v.path_id AS "pathId", v.number, v.made_at AS at, v.made_by AS by, v.steps
                FROM vouchers.path_version v JOIN vouchers.service_path p ON p.id = v.path_id WHERE p.person_id = $1 ORDER BY v.made_at, v.number`,
    },
    {
      name: 'decisions',
      title: { fi: 'Päätökset', sv: 'Beslut', en: 'Decisions' },
      tables: ['vouchers.decision'],
      query: `SELECT d.id, d.number, d.kind, d.decided_at AS at, o.name AS authority, d.grounds, d.appeal_by AS "appealBy", d.letter_text AS "letterText", d.content,
                     d.sent_on AS "sentOn", d.served_on AS "servedOn"
                FROM vouchers.decision d JOIN app.organisation o ON o.id = d.authority_id WHERE d.person_id = $1 ORDER BY d.decided_at, d.id`,
    },
    {
      name: 'appeals',
      title: { fi: 'Oikaisuvaatimukset', sv: 'Omprövningsbegäranden', en: 'Appeals' },
      tables: ['vouchers.appeal'],
      query: `SELECT id, number, filed_on AS date, demands AS text, status, outcome, decided_at AS "decidedAt", court, court_number AS "courtNumber", court_outcome AS "courtOutcome"
                FROM vouchers.appeal WHERE person_id = $1 ORDER BY filed_on, id`,
    },
    {
      name: 'vouchers',
      title: { fi: 'Palvelusetelit', sv: 'Servicesedlar', en: 'Vouchers' },
      tables: ['vouchers.voucher'],
      query: `SELECT v.id, v.number, s.kind AS service, o.name AS authority, v.status, v.units, ${euros('v.value_cents')} AS amount, v.valid_from AS from, v.last_day AS to,
                     v.grounds, v.granted_at AS at, v.value_trace AS "valueTrace", v.stages
                FROM vouchers.voucher v JOIN vouchers.service s ON s.id = v.service_id JOIN app.organisation o ON o.id = v.authority_id
               WHERE v.person_id = $1 ORDER BY v.granted_at, v.id`,
    },
    {
      name: 'choices',
      title: { fi: 'Valinnat', sv: 'Val', en: 'Choices' },
      tables: ['vouchers.choice'],
      query: `SELECT c.id, p.name AS provider, c.status, c.proposed_at AS at, c.starts_on AS from, c.ends_on AS to, c.reason, c.made_by AS "madeBy", c.voucher_id AS "voucherId"
                FROM vouchers.choice c JOIN app.organisation p ON p.id = c.provider_id WHERE c.person_id = $1 ORDER BY c.proposed_at, c.id`,
    },
    {
      name: 'proposals',
      title: { fi: 'Ehdotukset palveluntuottajaksi', sv: 'Förslag till producent', en: 'Providers proposed to you' },
      tables: ['vouchers.fallback_proposal'],
      query: `SELECT f.id, f.proposed_at AS at, p.name AS provider, f.status, f.object_by AS to, f.why
                FROM vouchers.fallback_proposal f LEFT JOIN vouchers.offer o ON o.id = f.offer_id LEFT JOIN app.organisation p ON p.id = o.provider_id
               WHERE f.person_id = $1 ORDER BY f.proposed_at, f.id`,
    },
    {
      name: 'appointments',
      title: { fi: 'Ajanvaraukset', sv: 'Tidsbokningar', en: 'Appointments' },
      tables: ['vouchers.appointment'],
      query: `SELECT a.id, p.name AS provider, a.starts_at AS from, a.ends_at AS to, a.status, a.reason
                FROM vouchers.appointment a JOIN app.organisation p ON p.id = a.provider_id WHERE a.person_id = $1 ORDER BY a.starts_at, a.id`,
    },
    {
      name: 'visits',
      title: { fi: 'Käynnit', sv: 'Besök', en: 'Visits' },
      tables: ['vouchers.service_event'],
      query: `SELECT e.id, e.occurred_on AS date, p.name AS provider, e.units, ${euros('e.amount_cents')} AS amount, ${euros('e.own_cents')} AS "ownShare", e.status, e.reason,
                     e.start_time AS "startTime", e.approved_how AS "approvedHow", e.voucher_id AS "voucherId"
                FROM vouchers.service_event e JOIN app.organisation p ON p.id = e.provider_id WHERE e.person_id = $1 ORDER BY e.occurred_on, e.id`,
    },
    {
      name: 'feedback',
      title: { fi: 'Palaute', sv: 'Respons', en: 'Feedback' },
      tables: ['vouchers.feedback', 'vouchers.feedback_words'],
      query: `SELECT f.id, f.given_on AS date, p.name AS provider, f.grade, w.text, w.status, w.author, f.answers
                FROM vouchers.feedback f JOIN app.organisation p ON p.id = f.provider_id LEFT JOIN vouchers.feedback_words w ON w.feedback_id = f.id
               WHERE f.person_id = $1 ORDER BY f.given_on, f.id, w.given_at`,
    },
    {
      name: 'feedback-asked',
      title: {
        fi: 'Milloin palautetta on pyydetty',
        sv: 'När respons har begärts',
        en: 'When you were asked for feedback',
      },
      tables: ['vouchers.experience_ask'],
      query: `SELECT choice_id AS "choiceId", asked_at AS at, until AS to, moment FROM vouchers.experience_ask WHERE person_id = $1 ORDER BY asked_at`,
    },
  ],
  leftOut: ['vouchers.check_in_code', 'vouchers.check_in_guess'].map((table) => ({
    table,
    why: {
      fi: 'Käynnille kirjautumisen koodi on voimassa viisi minuuttia. Siitä säilytetään vain tiiviste ja väärien yritysten määrä.',
      sv: 'Koden för incheckning gäller i fem minuter. Av den sparas bara ett kontrollvärde och antalet felaktiga försök.',
      en: 'The code for checking in lives for five minutes. Only its hash and the number of wrong tries are kept.',
    },
  })),
};

import type { OwnData } from '@kasvutori/platform';

/** Complaints a client has made, as the client may take them along. */
export const CONTRACTS_OWN_DATA: OwnData = {
  parts: [
    {
      name: 'complaints',
      title: { fi: 'Reklamaatiot', sv: 'Reklamationer', en: 'Complaints' },
      tables: ['contracts.deviation'],
      query: `SELECT d.id, d.reported_at AS at, p.name AS provider, d.title, d.description AS text, d.status, d.answer, d.answered_on AS "answeredOn",
                     d.complaint_kind AS "complaintKind", d.closing_note AS "closingNote"
                FROM contracts.deviation d JOIN app.organisation p ON p.id = d.provider_id WHERE d.client_person_id = $1 ORDER BY d.reported_at, d.id`,
    },
    {
      name: 'complaint-replies',
      title: { fi: 'Vastaukset reklamaatioihin', sv: 'Svar på reklamationer', en: 'Replies to complaints' },
      tables: ['contracts.complaint_reply'],
      query: `SELECT r.id, r.complaint_id AS "complaintId", r.replied_at AS at, r.replied_by_name AS by, r.text
                FROM contracts.complaint_reply r JOIN contracts.deviation d ON d.id = r.complaint_id WHERE d.client_person_id = $1 ORDER BY r.replied_at, r.id`,
    },
    {
      name: 'corrections',
      title: { fi: 'Korjaavat toimet', sv: 'Korrigerande åtgärder', en: 'Corrective measures' },
      tables: ['contracts.corrective_measure'],
      query: `SELECT m.id, m.deviation_id AS "complaintId", m.text, m.due_on AS to, m.done_on AS date, m.done_note AS answer
                FROM contracts.corrective_measure m JOIN contracts.deviation d ON d.id = m.deviation_id WHERE d.client_person_id = $1 ORDER BY m.due_on, m.id`,
    },
  ],
  leftOut: [],
};

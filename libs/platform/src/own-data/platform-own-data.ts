import type { OwnData } from './own-data.js';

/** What the platform itself keeps of whoever signs in as a client. */
export const PLATFORM_OWN_DATA: OwnData = {
  parts: [
    {
      name: 'account',
      title: { fi: 'Tunnuksesi palvelussa', sv: 'Ditt konto i tjänsten', en: 'Your account' },
      tables: ['app.person'],
      query: `SELECT id, name, email, language, created_at AS from FROM app.person WHERE id = $1`,
    },
    {
      name: 'mandates',
      title: { fi: 'Valtuudet', sv: 'Fullmakter', en: 'Mandates' },
      tables: ['app.mandate'],
      // Whose matters somebody else has entrusted to the client is that person's own affair: their name is not told.
      query: `SELECT m.id, o.name AS authority, CASE WHEN m.person_id = $1 THEN m.representative_name END AS by, m.scope, m.first_day AS from,
                     m.last_day AS to, m.reason, m.given_how AS "givenHow", m.given_at AS at, m.ended_at AS "endedAt"
                FROM app.mandate m JOIN app.organisation o ON o.id = m.authority_id
               WHERE $1 IN (m.person_id, m.representative_id) ORDER BY m.given_at, m.id`,
    },
    {
      name: 'documents',
      title: { fi: 'Asiakirjat', sv: 'Handlingar', en: 'Documents' },
      tables: ['app.document'],
      query: `SELECT id, title, kind, created_at AS at, 'documents/' || id || CASE media_type WHEN 'application/pdf' THEN '.pdf' ELSE '' END AS file, sha256
                FROM app.document WHERE client_person_id = $1 ORDER BY created_at, id`,
    },
    {
      name: 'history',
      title: { fi: 'Asioittesi vaiheet', sv: 'Dina ärendens skeden', en: 'What happened to your matters' },
      tables: ['app.history'],
      query: `SELECT h.id, h.at, h.subject || '.' || h.move AS what, h.to_status AS status, h.actor_name AS by, o.name AS authority, h.note AS text
                FROM app.history h JOIN app.organisation o ON o.id = h.authority_id WHERE h.client_person_id = $1 ORDER BY h.at, h.id`,
    },
    {
      name: 'looks',
      title: {
        fi: 'Kuka on katsonut tietojasi',
        sv: 'Vem som har sett dina uppgifter',
        en: 'Who has looked at your data',
      },
      tables: ['app.audit_entry'],
      query: `SELECT e.id, e.at, e.action AS what, e.actor_name AS by, o.name AS organisation, e.reason
                FROM app.audit_entry e LEFT JOIN app.organisation o ON o.id = e.organisation_id WHERE e.subject_person_id = $1 ORDER BY e.at, e.id`,
    },
  ],
  leftOut: [
    {
      table: 'app.command',
      why: {
        fi: 'Palvelu muistaa 30 päivää, mitä komentoihisi vastattiin, jotta mitään ei tehdä kahdesti. Vastauksissa ei ole mitään, mitä paketissa ei jo ole.',
        sv: 'Tjänsten minns i 30 dagar vad dina kommandon besvarades med, så att inget görs två gånger. Svaren innehåller inget som inte redan finns i paketet.',
        en: 'For 30 days the service remembers how your commands were answered, so that nothing is done twice. The answers hold nothing that is not in the package already.',
      },
    },
  ],
};

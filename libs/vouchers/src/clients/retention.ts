import { asInterval, sql, type Period, type RetentionRule, type Waiting } from '@kasvutori/platform';

const CLIENT: Period = { years: 10 };
const WISH: Period = { days: 1 };
/** Each client is some twenty statements: few at a time, so that nobody waits for long. */
const BATCH = 20;

const STATE = `SELECT c.id, c.authority_id AS "authorityId", vouchers.served_until(c) + $1::interval AS until, vouchers.is_held(c) AS held
                 FROM vouchers.client c WHERE c.erased_at IS NULL AND c.created_at < $2::date - $1::interval`;

/** Clients whose last service is long ago: who they were and every free text goes, money and dates stay. */
export const VOUCHERS_RETENTION: readonly RetentionRule[] = [
  {
    id: 'clients',
    what: {
      fi: 'Asiakkaan nimi, yhteystiedot, henkilötunnus ja vapaat tekstit',
      sv: 'Klientens namn, kontaktuppgifter, personbeteckning och fria texter',
      en: 'A client’s name, contact, personal identity code and free texts',
    },
    countedFrom: {
      fi: 'viimeinen päivä, jona asiakkaalle tehtiin jotakin',
      sv: 'den sista dag då något gjordes för klienten',
      en: 'the last day on which something was done for the client',
    },
    ground: {
      fi: 'Tietosuoja-asetus 5(1)(e); viranomaisen tiedonohjaussuunnitelma',
      sv: 'Dataskyddsförordningen 5.1 e; myndighetens informationsstyrningsplan',
      en: 'GDPR 5(1)(e); the authority’s records schedule',
    },
    period: CLIENT,
    end: 'anonymised',
    ofClients: 'dated',
    waiting: async (tx, authorityId, today) => {
      const [state] = await sql<Waiting>(
        tx,
        `WITH client AS (SELECT vouchers.served_until(c) + $1::interval AS until, c.* FROM vouchers.client c
                          WHERE c.erased_at IS NULL AND c.authority_id = $3),
              past AS (SELECT vouchers.is_held(c) AS held FROM vouchers.client c WHERE c.id IN (SELECT id FROM client WHERE until < $2::date))
         SELECT (SELECT count(*)::int FROM past WHERE NOT held) AS due, (SELECT count(*)::int FROM past WHERE held) AS held,
                (SELECT min(until)::date FROM client WHERE until >= $2::date) AS "nextOn"`,
        [asInterval(CLIENT), today, authorityId],
      );
      return state ?? { due: 0, held: 0, nextOn: null };
    },
    erase: async (tx, now, today) => {
      const rows = await sql<{ subjectId: string; authorityId: string; rows: number }>(
        tx,
        `SELECT d.id AS "subjectId", d."authorityId", vouchers.erase_client(d.id, $1::interval, $2::date, $3) AS rows
           FROM (SELECT id, "authorityId" FROM (${STATE}) s WHERE until < $2::date AND NOT held ORDER BY until, id LIMIT ${BATCH}) d`,
        [asInterval(CLIENT), today, now],
      );
      return rows.filter((erased) => erased.rows > 0);
    },
  },
  {
    id: 'client-wishes',
    what: {
      fi: 'Vastaukset ja sanat palautteessa, liikkuminen ja verkossa asiointi',
      sv: 'Svar och ord i respons, rörlighet och ärenden på nätet',
      en: 'Answers and words of feedback, mobility and digital ability',
    },
    countedFrom: {
      fi: 'päivä, jona asiakkaan pyyntö poistaa hyväksyttiin',
      sv: 'den dag då klientens begäran om radering godkändes',
      en: 'the day on which the client’s request for erasure was granted',
    },
    ground: {
      fi: 'Asiakkaan pyyntö: tietosuoja-asetus 17(1). Mikään laki ei vaadi säilyttämään',
      sv: 'Klientens begäran: dataskyddsförordningen 17.1. Ingen lag kräver att det sparas',
      en: 'The client’s request: GDPR 17(1). No law asks to keep it',
    },
    period: WISH,
    end: 'anonymised',
    ofClients: 'on-wish',
    erase: async (tx, now, today) => {
      // The note names the request: a client may ask again for what came later.
      const rows = await sql<{ subjectId: string; authorityId: string; rows: number }>(
        tx,
        `SELECT r.id AS "subjectId", r.authority_id AS "authorityId", vouchers.erase_on_wish(r.id, $3::timestamptz - $1::interval, $2::date, $3) AS rows
           FROM (SELECT id, authority_id FROM vouchers.data_request
                  WHERE kind = 'erase' AND status = 'granted' AND erased_at IS NULL AND answered_at < $3::timestamptz - $1::interval
                  ORDER BY answered_at, id LIMIT ${BATCH}) r`,
        [asInterval(WISH), today, now],
      );
      return rows.filter((erased) => erased.rows > 0);
    },
  },
];

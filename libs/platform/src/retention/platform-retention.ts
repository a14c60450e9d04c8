import { execute, sql } from '../database/tx.js';
import { asInterval, type Period } from './kept-until.js';
import type { RetentionRule } from './retention.js';

const SESSION: Period = { days: 90 };
const MAIL: Period = { years: 1 };
const INVITATION: Period = { days: 90 };
const SUPPORT: Period = { years: 2 };
const PROGRAM: Period = { years: 2 };
const LOGOUT_TOKEN: Period = { days: 1 };

const before = (now: Date, period: Period) => [now, asInterval(period)];

interface OfAuthority {
  readonly authorityId: string | null;
  readonly rows: number;
}
const byTheLot = (rows: readonly OfAuthority[]) => rows.map((gone) => ({ ...gone, subjectId: null }));

const BOOKKEEPING = {
  fi: 'Kirjanpitolaki 1336/1997, 2 luvun 10 §',
  sv: 'Bokföringslagen 1336/1997, 2 kap. 10 §',
  en: 'Accounting Act 1336/1997, chapter 2, section 10',
};

/** What the platform itself keeps, and what the law keeps of every library's. */
export const PLATFORM_RETENTION: readonly RetentionRule[] = [
  {
    id: 'sessions',
    what: { fi: 'Kirjautumiset', sv: 'Inloggningar', en: 'Sign-ins' },
    countedFrom: { fi: 'kirjautumisen päättyminen', sv: 'inloggningens slut', en: 'the end of the sign-in' },
    ground: {
      fi: 'Väärinkäytösten selvittäminen; tietosuoja-asetus 5(1)(e)',
      sv: 'Utredning av missbruk; dataskyddsförordningen 5.1 e',
      en: 'Looking into misuse; GDPR 5(1)(e)',
    },
    period: SESSION,
    end: 'erased',
    ofClients: 'always',
    erase: async (tx) => {
      // Sessions live in real time: moving the sandbox clock signs nobody out.
      const [gone] = await sql<{ rows: number }>(
        tx,
        'SELECT app.erase_sessions(clock_timestamp() - $1::interval) AS rows',
        [asInterval(SESSION)],
      );
      return gone && gone.rows > 0 ? [{ authorityId: null, subjectId: null, rows: gone.rows }] : [];
    },
  },
  {
    id: 'mail',
    what: {
      fi: 'Lähetetyt sähköpostit: osoite ja teksti',
      sv: 'Skickad e-post: adress och text',
      en: 'Mail sent: address and text',
    },
    countedFrom: { fi: 'lähettäminen', sv: 'sändningen', en: 'its sending' },
    ground: {
      fi: 'Asiakirja itse on asiassaan; tietosuoja-asetus 5(1)(e)',
      sv: 'Handlingen finns i sitt ärende; dataskyddsförordningen 5.1 e',
      en: 'The document itself stands in its matter; GDPR 5(1)(e)',
    },
    period: MAIL,
    end: 'anonymised',
    ofClients: 'dated',
    erase: async (tx, now) =>
      byTheLot(
        await sql<OfAuthority>(
          tx,
          'SELECT authority_id AS "authorityId", rows FROM app.erase_mail($1::timestamptz - $2::interval)',
          before(now, MAIL),
        ),
      ),
  },
  {
    id: 'invitations',
    what: {
      fi: 'Kutsut organisaation käyttäjäksi: osoite, roolit ja kutsuja',
      sv: 'Inbjudningar till en organisation: adress, roller och vem som bjöd in',
      en: 'Invitations to an organisation: address, roles and who invited',
    },
    countedFrom: {
      fi: 'hyväksyminen tai voimassaolon loppu',
      sv: 'godkännandet eller giltighetstidens slut',
      en: 'its acceptance, or the end of its validity',
    },
    ground: {
      fi: 'Roolin antaja ja saaja ovat tapahtumalokissa; tietosuoja-asetus 5(1)(e)',
      sv: 'Vem som gav rollen och fick den finns i händelseloggen; dataskyddsförordningen 5.1 e',
      en: 'Who gave the role and who got it stands in the trail; GDPR 5(1)(e)',
    },
    period: INVITATION,
    end: 'erased',
    erase: async (tx, now) =>
      byTheLot(
        await sql<OfAuthority>(
          tx,
          'SELECT authority_id AS "authorityId", rows FROM app.erase_invitations($1::timestamptz - $2::interval)',
          before(now, INVITATION),
        ),
      ),
  },
  {
    id: 'programs',
    what: {
      fi: 'Ohjelmat: yhteyshenkilön osoite ja rekisteröijän nimi',
      sv: 'Program: kontaktpersonens adress och namnet på den som registrerade',
      en: 'Programs: the contact’s address and the name of who registered them',
    },
    countedFrom: {
      fi: 'päivä, jonka jälkeen ohjelma ei enää voinut kutsua rajapintaa',
      sv: 'dagen efter vilken programmet inte längre kunde anropa gränssnittet',
      en: 'the day after which the program could call no more',
    },
    ground: {
      fi: 'Väärinkäytösten selvittäminen; tietosuoja-asetus 5(1)(e). Ohjelman nimi jää, koska tapahtumaloki viittaa siihen',
      sv: 'Utredning av missbruk; dataskyddsförordningen 5.1 e. Programmets namn blir kvar, eftersom händelseloggen hänvisar till det',
      en: 'Looking into misuse; GDPR 5(1)(e). The program’s name stays, as the trail refers to it',
    },
    period: PROGRAM,
    end: 'anonymised',
    // Programs end in real time, as sessions do.
    erase: async (tx) =>
      byTheLot(
        await sql<OfAuthority>(
          tx,
          'SELECT authority_id AS "authorityId", rows FROM app.erase_program_contacts(clock_timestamp() - $1::interval)',
          [asInterval(PROGRAM)],
        ),
      ),
  },
  {
    id: 'support-accesses',
    what: {
      fi: 'Tukikäynnit: kuka pyysi, kuka päästi, miksi ja milloin',
      sv: 'Supportbesök: vem som bad, vem som släppte in, varför och när',
      en: 'Support access: who asked, who let them in, why and when',
    },
    countedFrom: {
      fi: 'käynnin loppu tai pyyntö, jota ei hyväksytty',
      sv: 'besökets slut eller en begäran som inte godkändes',
      en: 'its end, or the request that nobody granted',
    },
    ground: {
      fi: 'Väärinkäytösten selvittäminen; tietosuoja-asetus 5(1)(e). Sama on tapahtumalokissa sen ajan',
      sv: 'Utredning av missbruk; dataskyddsförordningen 5.1 e. Detsamma finns i händelseloggen under dess tid',
      en: 'Looking into misuse; GDPR 5(1)(e). The trail has the same for its own time',
    },
    period: SUPPORT,
    end: 'erased',
    // Real time, as sessions.
    erase: async (tx) =>
      byTheLot(
        await sql<OfAuthority>(
          tx,
          'SELECT authority_id AS "authorityId", rows FROM app.erase_support_accesses(clock_timestamp() - $1::interval)',
          [asInterval(SUPPORT)],
        ),
      ),
  },
  {
    id: 'logout-tokens',
    what: {
      fi: 'Tiedot siitä, että tunnistuspalvelun uloskirjausviesti on käytetty',
      sv: 'Uppgifter om att identifieringstjänstens utloggningsmeddelande har använts',
      en: 'Notes that a message of signing out from the issuer has been used',
    },
    countedFrom: {
      fi: 'hetki, jona viesti on liian vanha hyväksyttäväksi',
      sv: 'tidpunkten då meddelandet är för gammalt att godkännas',
      en: 'the moment from which the message is too old to be taken',
    },
    ground: {
      fi: 'Saman viestin toistamisen estäminen; tietosuoja-asetus 32',
      sv: 'Förhindrande av att samma meddelande upprepas; dataskyddsförordningen 32',
      en: 'Keeping the same message from being used again; GDPR 32',
    },
    period: LOGOUT_TOKEN,
    end: 'erased',
    erase: async (tx) => {
      const rows = await execute(
        tx,
        'DELETE FROM app.logout_token WHERE kept_until < clock_timestamp() - $1::interval',
        [asInterval(LOGOUT_TOKEN)],
      );
      return rows === 0 ? [] : byTheLot([{ authorityId: null, rows }]);
    },
  },
  {
    id: 'books',
    what: { fi: 'Pääkirja ja maksuajot', sv: 'Huvudbok och betalningskörningar', en: 'Ledger and payment runs' },
    countedFrom: { fi: 'tilikauden loppu', sv: 'räkenskapsperiodens slut', en: 'the end of the financial year' },
    ground: BOOKKEEPING,
    period: { years: 10 },
    end: 'kept',
    ofClients: 'dated',
  },
  {
    id: 'receipts',
    what: {
      fi: 'Tilitykset, laskut ja pankkitiedostot',
      sv: 'Avräkningar, fakturor och bankfiler',
      en: 'Statements, invoices and bank files',
    },
    countedFrom: {
      fi: 'tilikauden lopun vuosi',
      sv: 'året då räkenskapsperioden slutar',
      en: 'the year in which the financial year ends',
    },
    ground: BOOKKEEPING,
    period: { years: 6 },
    end: 'kept',
    ofClients: 'dated',
  },
  {
    id: 'procurement',
    what: {
      fi: 'Hankinta-asiakirjat ja sopimukset',
      sv: 'Upphandlingshandlingar och kontrakt',
      en: 'Procurement documents and contracts',
    },
    countedFrom: { fi: 'sopimuksen päättyminen', sv: 'kontraktets slut', en: 'the end of the contract' },
    ground: {
      fi: 'Hankintalaki 1397/2016; viranomaisen tiedonohjaussuunnitelma',
      sv: 'Upphandlingslagen 1397/2016; myndighetens informationsstyrningsplan',
      en: 'Procurement Act 1397/2016; the authority’s records schedule',
    },
    period: { years: 10 },
    end: 'kept',
  },
  {
    id: 'audit-trail',
    what: { fi: 'Tapahtumaloki', sv: 'Händelselogg', en: 'Audit trail' },
    countedFrom: { fi: 'merkintä', sv: 'anteckningen', en: 'the entry' },
    ground: {
      fi: 'Osoitusvelvollisuus: tietosuoja-asetus 5(2); tiedonhallintalaki 906/2019, 17 §',
      sv: 'Ansvarsskyldighet: dataskyddsförordningen 5.2; informationshanteringslagen 906/2019, 17 §',
      en: 'Accountability: GDPR 5(2); Information Management Act 906/2019, section 17',
    },
    period: { years: 10 },
    end: 'kept',
    ofClients: 'dated',
  },
];

import {
  execute,
  formatInstant,
  label,
  localised,
  newId,
  sendMail,
  sql,
  type CodeListName,
  type Language,
  type Localised,
  type Tx,
} from '@kasvutori/platform';
import { readTender, type TenderRecord } from '../tenders/tender-record.js';
import { readSearchedTender } from './searched-tenders.js';
import { matches, type MatchReason, type SearchTerms } from './search-match.js';

interface SearchOfPerson extends SearchTerms {
  readonly id: string;
  readonly providerId: string;
  readonly name: string;
  readonly mail: boolean;
  readonly origin: string;
  readonly token: string;
  readonly email: string;
  readonly reader: Language;
}

/**
 * Tells the providers whose saved searches a newly published tender matches: an alert in their list and, where they wish,
 * a mail. Handling the same event twice alerts once.
 */
export async function alertProviders(tx: Tx, { tenderId }: { tenderId: string }, now: Date): Promise<void> {
  const searched = await readSearchedTender(tx, tenderId);
  if (searched === undefined) return;
  const tender = await readTender(tx, tenderId);
  for (const search of await activeSearches(tx)) {
    const reasons = matches(search, searched);
    if (reasons === null) continue;
    const inserted = await execute(
      tx,
      `INSERT INTO procurement.alert (id, saved_search_id, provider_id, tender_id, reasons, created_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (saved_search_id, tender_id) DO NOTHING`,
      [newId(), search.id, search.providerId, tenderId, JSON.stringify(reasons), now],
    );
    if (inserted === 1 && search.mail) await mailAlert(tx, search, tender, reasons, now);
  }
}

/** Only of people who still work for the provider: a leaver hears nothing more. */
function activeSearches(tx: Tx): Promise<SearchOfPerson[]> {
  return sql<SearchOfPerson>(
    tx,
    `SELECT s.id, s.provider_id AS "providerId", s.name, s.cpv_branches AS "cpvBranches", s.service_kinds AS "serviceKinds", s.municipalities,
            s.words, s.language, s.mail, s.origin, s.unsubscribe_token AS token, p.email, p.language AS reader
       FROM procurement.saved_search s JOIN app.person p ON p.id = s.person_id
      WHERE s.status = 'active'
        AND EXISTS (SELECT FROM app.membership m WHERE m.person_id = s.person_id AND m.organisation_id = s.provider_id)
      ORDER BY s.id`,
  );
}

const SUBJECT: Localised = {
  fi: 'Uusi kilpailutus: {{title}}',
  sv: 'Ny upphandling: {{title}}',
  en: 'New tender: {{title}}',
};

const BODY: Localised = {
  fi: `Hakuvahtisi **{{searchName}}** löysi uuden kilpailutuksen.

- Kilpailutus: {{title}} ({{number}})
- Hankkija: {{authorityName}}
- Tarjoukset viimeistään: {{deadline}}
- Miksi löytyi: {{reasons}}

[Avaa kilpailutus]({{link}})

[Lopeta nämä viestit]({{stop}})`,
  sv: `Din bevakning **{{searchName}}** hittade en ny upphandling.

- Upphandling: {{title}} ({{number}})
- Upphandlare: {{authorityName}}
- Anbud senast: {{deadline}}
- Varför den hittades: {{reasons}}

[Öppna upphandlingen]({{link}})

[Sluta skicka de här meddelandena]({{stop}})`,
  en: `Your saved search **{{searchName}}** found a new tender.

- Tender: {{title}} ({{number}})
- Buyer: {{authorityName}}
- Bids by: {{deadline}}
- Why it was found: {{reasons}}

[Open the tender]({{link}})

[Stop these mails]({{stop}})`,
};

async function mailAlert(
  tx: Tx,
  search: SearchOfPerson,
  tender: TenderRecord,
  reasons: readonly MatchReason[],
  now: Date,
): Promise<void> {
  const language = search.reader;
  const data = {
    searchName: search.name,
    title: localised(tender.title, language),
    number: tender.number,
    authorityName: tender.authorityName,
    deadline: tender.submissionDeadline === null ? '–' : formatInstant(tender.submissionDeadline, language),
    reasons: reasons.map((reason) => reasonText(reason, language)).join(', '),
    link: `${search.origin}/provider/tenders/${tender.id}`,
    stop: `${search.origin}/unsubscribe/${search.token}`,
  };
  const { email: to } = search;
  const mail = {
    to,
    language,
    subject: SUBJECT[language],
    body: BODY[language],
    data,
    authorityId: tender.authorityId,
  };
  await sendMail(tx, mail, now);
}

const LISTS: Readonly<Partial<Record<MatchReason['term'], CodeListName>>> = {
  cpv: 'cpv',
  'service-kind': 'service-kind',
  municipality: 'municipality',
  language: 'language',
};

function reasonText({ term, value }: MatchReason, language: Language): string {
  const list = LISTS[term];
  return list === undefined ? `”${value}”` : label(list, value, language);
}

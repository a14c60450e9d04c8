import {
  formatCents,
  formatInstant,
  label,
  localised,
  sendMail,
  type CodeListName,
  type Language,
  type Localised,
  type Tx,
} from '@kasvutori/platform';
import type { TenderRecord } from '../tenders/tender-record.js';
import type { MatchReason } from './search-match.js';

/** Whom a saved search speaks to. */
export interface Listener {
  readonly name: string;
  readonly origin: string;
  readonly token: string;
  readonly email: string;
  readonly reader: Language;
}

export interface FoundForMail {
  readonly tender: TenderRecord;
  readonly reasons: readonly MatchReason[];
}

/** One mail about what a search has found: at once about one tender, in the daily mail about several. */
export async function mailAlerts(
  tx: Tx,
  search: Listener,
  [first, ...rest]: readonly [FoundForMail, ...FoundForMail[]],
  now: Date,
): Promise<void> {
  const { reader: language, origin, token, email: to, name } = search;
  const found = [first, ...rest];
  const mail = {
    to,
    language,
    subject: rest.length === 0 ? SUBJECT_ONE[language] : SUBJECT_MANY[language],
    body: BODY[language],
    data: {
      searchName: name,
      title: localised(first.tender.title, language),
      count: found.length,
      tenders: found.map(({ tender, reasons }) => ({
        title: localised(tender.title, language),
        number: tender.number,
        authorityName: tender.authorityName,
        deadline: tender.submissionDeadline === null ? '–' : formatInstant(tender.submissionDeadline, language),
        reasons: reasons.map((reason) => reasonText(reason, language)).join(', '),
        link: `${origin}/provider/tenders/${tender.id}`,
      })),
      stop: `${origin}/unsubscribe/${token}`,
    },
    // The mail belongs to no authority: its outbox must not tell the buyer who looks for what.
    authorityId: null,
    // One click in the mail program stops them, without opening a page (RFC 8058).
    headers: {
      'List-Unsubscribe': `<${origin}/api/v1/public/unsubscribe/${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
  await sendMail(tx, mail, now);
}

const LISTS: Readonly<Partial<Record<MatchReason['term'], CodeListName>>> = {
  cpv: 'cpv',
  'service-kind': 'service-kind',
  municipality: 'municipality',
  language: 'language',
};

const SMALL_LOT: Localised = { fi: 'pieni osa', sv: 'liten del', en: 'small lot' };

function reasonText({ term, value }: MatchReason, language: Language): string {
  if (term === 'value') return formatCents(BigInt(value), language);
  if (term === 'small-lot') return `${SMALL_LOT[language]} ${formatCents(BigInt(value), language)}`;
  const list = LISTS[term];
  return list === undefined ? `”${value}”` : label(list, value, language);
}

const SUBJECT_ONE: Localised = {
  fi: 'Uusi kilpailutus: {{title}}',
  sv: 'Ny upphandling: {{title}}',
  en: 'New tender: {{title}}',
};

const SUBJECT_MANY: Localised = {
  fi: 'Hakuvahti {{searchName}}: {{count}} uutta kilpailutusta',
  sv: 'Bevakningen {{searchName}}: {{count}} nya upphandlingar',
  en: 'Saved search {{searchName}}: {{count}} new tenders',
};

const BODY: Localised = {
  fi: `Hakuvahtisi **{{searchName}}** löysi uutta.
{{#each tenders}}

## {{title}}

- Numero: {{number}}
- Hankkija: {{authorityName}}
- Tarjoukset viimeistään: {{deadline}}
- Miksi löytyi: {{reasons}}

[Avaa kilpailutus]({{link}})
{{/each}}

[Lopeta nämä viestit]({{stop}})`,
  sv: `Din bevakning **{{searchName}}** hittade nytt.
{{#each tenders}}

## {{title}}

- Nummer: {{number}}
- Upphandlare: {{authorityName}}
- Anbud senast: {{deadline}}
- Varför den hittades: {{reasons}}

[Öppna upphandlingen]({{link}})
{{/each}}

[Sluta skicka de här meddelandena]({{stop}})`,
  en: `Your saved search **{{searchName}}** found something new.
{{#each tenders}}

## {{title}}

- Number: {{number}}
- Buyer: {{authorityName}}
- Bids by: {{deadline}}
- Why it was found: {{reasons}}

[Open the tender]({{link}})
{{/each}}

[Stop these mails]({{stop}})`,
};

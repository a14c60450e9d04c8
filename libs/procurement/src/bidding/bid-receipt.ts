import {
  formatInstant,
  type Language,
  type Localised,
  localised,
  one,
  type ProviderActor,
  sendMail,
  sql,
  type Tx,
} from '@kasvutori/platform';

/** What a bidder holds in hand: proof of what was received and when, without a word of its content. */
export interface BidReceipt {
  readonly bidId: string;
  readonly tenderId: string;
  readonly tenderTitle: Localised;
  readonly versionNo: number;
  readonly receivedAt: Date;
  /** Hex SHA-256 of the sealed bid as it is stored. */
  readonly sha256: string;
  readonly deadline: Date;
}

/** True when a sealed bid with this hash was received, whether it still stands or was replaced since. */
export async function verifyReceipt(tx: Tx, sha256: string): Promise<boolean> {
  const row = one(await sql<{ known: boolean }>(tx, 'SELECT procurement.receipt_is_on_record($1) AS known', [sha256]));
  return row.known;
}

const SUBJECT: Localised = {
  fi: 'Tarjous vastaanotettu: {{title}}',
  sv: 'Anbud mottaget: {{title}}',
  en: 'Bid received: {{title}}',
};

const BODY: Localised = {
  fi: `Tarjouksenne on vastaanotettu ja sinetöity.

- Kilpailutus: {{title}}
- Tarjouksen versio: {{versionNo}}
- Vastaanotettu: {{receivedAt}}
- Tiiviste (SHA-256): {{sha256}}

Sisältöä ei näe kukaan, ette tekään, ennen kuin kaksi virkahenkilöä avaa tarjoukset tarjousajan päätyttyä {{deadline}}. Siihen asti voitte vaihtaa tarjouksen tai perua sen.`,
  sv: `Ert anbud har tagits emot och förseglats.

- Upphandling: {{title}}
- Anbudets version: {{versionNo}}
- Mottaget: {{receivedAt}}
- Kontrollsumma (SHA-256): {{sha256}}

Ingen ser innehållet, inte heller ni, innan två tjänstemän öppnar anbuden när anbudstiden har gått ut {{deadline}}. Fram till dess kan ni byta ut eller återta anbudet.`,
  en: `Your bid has been received and sealed.

- Tender: {{title}}
- Version of the bid: {{versionNo}}
- Received: {{receivedAt}}
- Hash (SHA-256): {{sha256}}

Nobody sees the content, not even you, before two officers open the bids when the time for bids has ended {{deadline}}. Until then you can replace or withdraw the bid.`,
};

/** To the person who submitted. The mail belongs to no authority, so that its outbox does not tell who has bid. */
export async function mailReceipt(tx: Tx, actor: ProviderActor, receipt: BidReceipt, now: Date): Promise<void> {
  const person = one(
    await sql<{ email: string; language: Language }>(tx, 'SELECT email, language FROM app.person WHERE id = $1', [
      actor.personId,
    ]),
  );
  const { language } = person;
  const data = {
    title: localised(receipt.tenderTitle, language),
    versionNo: String(receipt.versionNo),
    receivedAt: formatInstant(receipt.receivedAt, language),
    deadline: formatInstant(receipt.deadline, language),
    sha256: receipt.sha256,
  };
  const texts = { subject: localised(SUBJECT, language), body: localised(BODY, language) };
  await sendMail(tx, { to: person.email, language, ...texts, data, authorityId: null }, now);
}

import {
  type CalendarDate,
  defineJob,
  formatDate,
  type Language,
  type Localised,
  one,
  sendMail,
  sql,
  type Tx,
} from '@kasvutori/platform';

/** A job, since one party does not see who works for the other. */
export const tellTariff = defineJob<{ tariffId: string }>('outcomes.tell-tariff');

const SUBJECT: Localised = {
  fi: 'Uudet maksuperusteet sopimukselle {{number}}',
  sv: 'Nya ersättningsgrunder för avtalet {{number}}',
  en: 'A new tariff for the contract {{number}}',
};
const BODY: Localised = {
  fi: 'Sopimuksen {{number}} maksuperusteista on julkaistu versio {{version}}. Se koskee asiakkaita, joiden palvelu alkaa {{from}} tai sen jälkeen. Aiemmin aloittaneista maksetaan kuten ennenkin.\n\nLue maksuperusteet Kasvutorissa sopimuksen sivulta.',
  sv: 'Version {{version}} av ersättningsgrunderna för avtalet {{number}} har publicerats. Den gäller klienter vars service börjar {{from}} eller senare. För dem som har börjat tidigare betalas som förut.\n\nLäs ersättningsgrunderna i Kasvutori på avtalets sida.',
  en: 'Version {{version}} of the tariff of the contract {{number}} has been published. It is for clients whose service begins on {{from}} or later. For those who began before, pay goes on as it was.\n\nRead the tariff in Kasvutori on the page of the contract.',
};

interface Published {
  readonly number: string;
  readonly version: number;
  readonly validFrom: CalendarDate;
  readonly authorityId: string;
  readonly providerId: string;
  readonly publishedBy: string | null;
}

/** Tells both parties of a contract what it pays for from now on; not the one who published it. */
export async function mailTariff(tx: Tx, { tariffId }: { tariffId: string }, now: Date): Promise<void> {
  const { number, version, validFrom, authorityId, providerId, publishedBy } = one(
    await sql<Published>(
      tx,
      `SELECT c.number, t.version, t.valid_from AS "validFrom", t.authority_id AS "authorityId", t.provider_id AS "providerId", t.published_by AS "publishedBy"
         FROM outcomes.tariff_version t JOIN contracts.contract c ON c.id = t.contract_id WHERE t.id = $1`,
      [tariffId],
    ),
  );
  const people = await sql<{ email: string; language: Language }>(
    tx,
    `SELECT DISTINCT p.email, p.language FROM app.membership m JOIN app.person p ON p.id = m.person_id
      WHERE m.organisation_id = ANY ($1::uuid[]) AND m.role IN ('contract-manager', 'provider-manager') AND p.id IS DISTINCT FROM $2 ORDER BY p.email`,
    [[authorityId, providerId], publishedBy],
  );
  const data = { number, version, from: formatDate(validFrom) };
  for (const { email: to, language } of people)
    await sendMail(tx, { to, language, subject: SUBJECT[language], body: BODY[language], data, authorityId }, now);
}

import {
  helsinkiDateOf,
  type Localised,
  localised,
  one,
  type ProviderActor,
  renderPdf,
  sql,
  type Tx,
} from '@kasvutori/platform';

const TITLE: Localised = {
  fi: 'Kuitti vastaanotetusta tarjouksesta',
  sv: 'Kvitto på mottaget anbud',
  en: 'Receipt for a bid received',
};

const TEMPLATE: Localised = {
  fi: `# Kuitti vastaanotetusta tarjouksesta

Tarjous on vastaanotettu ja sinetöity.

- Kilpailutus: {{number}}, {{text title}}
- Hankintayksikkö: {{authority}}
- Tarjoaja: {{provider}} ({{businessId}})
- Tarjouksen versio: {{versionNo}}
- Vastaanotettu: {{instant receivedAt}} (Suomen aikaa)
- Tarjousaika päättyy: {{instant deadline}} (Suomen aikaa)
- Jätti: {{submittedBy}}
{{#if supersededAt}}
Tämä versio on korvattu tai peruttu {{instant supersededAt}}.
{{/if}}

## Tiiviste

Sinetöidyn tarjouksen SHA-256-tiiviste:

{{sha256}}

Tiiviste todistaa, mitä jätettiin: se on laskettu tarjouksesta sellaisena kuin se sinetöitiin, ja se julkaistaan, kun kaksi virkahenkilöä on avannut tarjoukset. Kuka tahansa voi tarkistaa palvelusta, että tiiviste on kirjattu.`,
  sv: `# Kvitto på mottaget anbud

Anbudet har tagits emot och förseglats.

- Upphandling: {{number}}, {{text title}}
- Upphandlande enhet: {{authority}}
- Anbudsgivare: {{provider}} ({{businessId}})
- Anbudets version: {{versionNo}}
- Mottaget: {{instant receivedAt}} (finsk tid)
- Anbudstiden går ut: {{instant deadline}} (finsk tid)
- Lämnat av: {{submittedBy}}
{{#if supersededAt}}
Denna version har ersatts eller återtagits {{instant supersededAt}}.
{{/if}}

## Kontrollsumma

SHA-256 av det förseglade anbudet:

{{sha256}}

Kontrollsumman bevisar vad som lämnades: den är beräknad på anbudet så som det förseglades, och den offentliggörs när två tjänstemän har öppnat anbuden. Vem som helst kan kontrollera i tjänsten att den är registrerad.`,
  en: `# Receipt for a bid received

The bid has been received and sealed.

- Tender: {{number}}, {{text title}}
- Buyer: {{authority}}
- Bidder: {{provider}} ({{businessId}})
- Version of the bid: {{versionNo}}
- Received: {{instant receivedAt}} (Finnish time)
- The time for bids ends: {{instant deadline}} (Finnish time)
- Submitted by: {{submittedBy}}
{{#if supersededAt}}
This version was replaced or withdrawn {{instant supersededAt}}.
{{/if}}

## Hash

SHA-256 of the sealed bid:

{{sha256}}

The hash proves what was submitted: it is computed from the bid as it was sealed, and published when two officers have opened the bids. Anybody can check in the service that it is on record.`,
};

/** The receipt of one version as a PDF, drawn from the record each time; nothing of the content stands in it. */
export async function receiptPdf(tx: Tx, actor: ProviderActor, bidId: string, versionNo: number): Promise<Buffer> {
  const receipt = one(
    await sql<{ authority: string; receivedAt: Date }>(
      tx,
      `SELECT t.number, t.title, a.name AS authority, o.name AS provider, o.business_id AS "businessId", v.version_no::text AS "versionNo",
              v.received_at AS "receivedAt", t.submission_deadline AS deadline, p.name AS "submittedBy", v.superseded_at AS "supersededAt", v.sha256
         FROM procurement.bid_version v JOIN procurement.bid b ON b.id = v.bid_id JOIN procurement.tender t ON t.id = b.tender_id
         JOIN app.organisation a ON a.id = b.authority_id JOIN app.organisation o ON o.id = b.provider_id JOIN app.person p ON p.id = v.submitted_by
        WHERE v.bid_id = $1 AND v.version_no = $2 AND b.provider_id = $3`,
      [bidId, versionNo, actor.organisationId],
    ),
  );
  const { language } = actor;
  return renderPdf({
    template: localised(TEMPLATE, language),
    data: receipt,
    language,
    title: localised(TITLE, language),
    sender: receipt.authority,
    date: helsinkiDateOf(receipt.receivedAt),
  });
}

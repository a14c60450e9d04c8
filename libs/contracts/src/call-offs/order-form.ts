import {
  addDays,
  execute,
  label,
  localised,
  renderMarkdown,
  sealPdf,
  storeDocument,
  type Language,
  type Localised,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { drawContract } from '../agreements/contract-document.js';
import { readPrices } from '../agreements/contract-queries.js';
import type { Finishing } from '../agreements/finish-contract.js';
import type { Framework, FrameworkProvider } from '../frameworks/framework-queries.js';
import type { CallOff, Offer } from './call-off-queries.js';

const REASON: Localised = { fi: 'Sitova tilaus', sv: 'Bindande beställning', en: 'Binding order' };

const FORM: Readonly<Record<Language, string>> = {
  fi: `# Tilaus {{number}}

| Osapuoli | Nimi |
|---|---|
| Tilaaja | {{authority}} |
| Palveluntuottaja | {{provider}} |

Tilaus on annettu puitesopimuksesta {{parent}}, jonka ehdot ja hinnat ovat siinä voimassa. Se sitoo tällaisenaan eikä siitä tehdä erillistä sopimusta.

## Mitä tilataan

**{{title}}**

{{paragraphs description}}

| Mistä sovitaan | Mitä on sovittu |
|---|---|
| Palvelu alkaa | {{date validFrom}} |
| Viimeinen päivä | {{date lastDay}} |
| Kunnat | {{municipalities}} |
| Arvo enintään, ilman arvonlisäveroa | {{money valueCents}} |

## Hinnat

| Kohta | Mistä maksetaan | Yksikkö | Hinta |
|---|---|---|---:|
{{#each prices}}| {{clause}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

## Miksi tilaus annettiin tälle palveluntuottajalle

{{reason}}

## Hyväksyntä

Tilausta tarjottiin {{instant offeredAt}}. {{acceptedBy}} hyväksyi sen palveluntuottajan puolesta {{instant acceptedAt}}. Tiedoston aitouden voi tarkistaa osoitteessa {{verifyUrl}}.
`,
  sv: `# Beställning {{number}}

| Part | Namn |
|---|---|
| Beställare | {{authority}} |
| Serviceproducent | {{provider}} |

Beställningen har getts ur ramavtal {{parent}}, vars villkor och priser gäller i den. Den binder som sådan och inget särskilt avtal ingås.

## Vad som beställs

**{{title}}**

{{paragraphs description}}

| Vad avtalet gäller | Vad som har avtalats |
|---|---|
| Tjänsten börjar | {{date validFrom}} |
| Sista dagen | {{date lastDay}} |
| Kommuner | {{municipalities}} |
| Värde högst, utan mervärdesskatt | {{money valueCents}} |

## Priser

| Punkt | Vad som betalas | Enhet | Pris |
|---|---|---|---:|
{{#each prices}}| {{clause}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

## Varför beställningen gavs till denna producent

{{reason}}

## Godkännande

Beställningen erbjöds {{instant offeredAt}}. {{acceptedBy}} godkände den för producenten {{instant acceptedAt}}. Filens äkthet kan kontrolleras på {{verifyUrl}}.
`,
  en: `# Order {{number}}

| Party | Name |
|---|---|
| Authority | {{authority}} |
| Provider | {{provider}} |

The order is called off from framework agreement {{parent}}, whose terms and prices hold in it. It binds as it is; no separate contract is made.

## What is ordered

**{{title}}**

{{paragraphs description}}

| What is agreed on | What has been agreed |
|---|---|
| The service begins | {{date validFrom}} |
| Last day | {{date lastDay}} |
| Municipalities | {{municipalities}} |
| Value at most, without VAT | {{money valueCents}} |

## Prices

| Clause | What is paid for | Unit | Price |
|---|---|---|---:|
{{#each prices}}| {{clause}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

## Why the order went to this provider

{{reason}}

## Acceptance

The order was offered {{instant offeredAt}}. {{acceptedBy}} accepted it for the provider {{instant acceptedAt}}. Whether this file is genuine can be checked at {{verifyUrl}}.
`,
};

export interface AcceptedOrder {
  readonly callOff: CallOff;
  readonly offer: Offer;
  readonly framework: Framework;
  readonly provider: FrameworkProvider;
}

/** Draws and seals an accepted order that binds as it is, and keeps its file and hash with it. */
export async function sealOrder(
  tx: Tx,
  actor: ProviderActor,
  { callOff, offer, framework, provider }: AcceptedOrder,
  { seal, verifyUrl }: Finishing,
  now: Date,
): Promise<void> {
  const { id, number, title, description, municipalities, valueCents, validFrom, validTo, authorityId } = callOff;
  const { language, authorityName } = framework;
  const markdown = renderMarkdown({
    template: FORM[language],
    language,
    data: {
      ...{ number, title, description, valueCents, validFrom, verifyUrl },
      ...{ authority: authorityName, provider: provider.name, parent: provider.contractNumber },
      lastDay: addDays(validTo, -1),
      municipalities: municipalities.map((code) => label('municipality', code, language)).join(', '),
      prices: (await readPrices(tx, provider.contractId)).map((price) => ({
        ...{ clause: price.clause, unitPriceCents: price.unitPriceCents },
        ...{ title: localised(price.title, language), unit: localised(price.unit, language) },
      })),
      reason: offer.ground ?? localised(offer.reason.sentence, language),
      offeredAt: offer.offeredAt,
      acceptedAt: now,
      acceptedBy: actor.name,
    },
  });
  const named = { number, title: { fi: title, sv: title, en: title }, language, authorityId };
  const sealField = { name: 'Kasvutori', reason: `${localised(REASON, language)} ${number}`, at: now };
  const bytes = await sealPdf(await drawContract(tx, named, markdown, now, { sealField }), seal());
  const document = await storeDocument(
    tx,
    {
      ...{ kind: 'call-off-order', title: `${number} ${title}`, language, mediaType: 'application/pdf', bytes },
      ...{ authorityId, providerId: provider.providerId },
    },
    now,
  );
  await execute(tx, 'UPDATE contracts.call_off SET order_document_id = $2, order_sha256 = $3 WHERE id = $1', [
    id,
    document.id,
    document.sha256,
  ]);
}

import { addDays, label, renderMarkdown, SERVICE_KINDS, type Language } from '@kasvutori/platform';
import type { Contract } from '../agreements/contract.entity.js';
import type { Approval } from './approval-queries.js';
import type { RulebookVersion } from './rulebook-queries.js';
import { rulebookText } from './rulebook-text.js';

const TEXT: Readonly<Record<Language, string>> = {
  fi: `# Sopimus palvelusetelipalvelusta {{number}}

## 1. Osapuolet ja perusta

Järjestäjä {{authority}} on hyväksynyt palveluntuottajan {{provider}} sääntökirjan {{rulebook}} version {{versionNo}} perusteella. Palveluntuottaja hyväksyy sääntökirjan ja sitoutuu noudattamaan sitä. Sääntökirja on tämän sopimuksen osa. Sen tekstin SHA-256-tiiviste on {{sha256}}.

## 2. Palvelu ja hinta

Palvelu: {{code 'service-kind' serviceKind}}. Hinta: {{money unitPrice}}, yksikkö: {{code 'service-unit' unit}}. Hinta on ilman arvonlisäveroa.

Kunnat: {{municipalities}}

## 3. Voimassaolo

Sopimus on voimassa {{date validFrom}} – {{date lastDay}}. Asiakas valitsee itse palveluntuottajan. Sopimus ei lupaa asiakasmääriä.

## 4. Uusi versio

Kun sääntökirjasta julkaistaan uusi versio, palveluntuottaja hyväksyy sen annettuun päivään mennessä. Muuten uudet asiakkaat eivät voi valita palveluntuottajaa ennen kuin versio on hyväksytty.
`,
  sv: `# Avtal om servicesedeltjänst {{number}}

## 1. Parter och grund

Anordnaren {{authority}} har godkänt producenten {{provider}} enligt version {{versionNo}} av regelboken {{rulebook}}. Producenten godkänner regelboken och förbinder sig att följa den. Regelboken är en del av detta avtal. SHA-256 för dess text är {{sha256}}.

## 2. Tjänst och pris

Tjänst: {{code 'service-kind' serviceKind}}. Pris: {{money unitPrice}}, enhet: {{code 'service-unit' unit}}. Priset är utan mervärdesskatt.

Kommuner: {{municipalities}}

## 3. Giltighet

Avtalet gäller {{date validFrom}} – {{date lastDay}}. Klienten väljer själv producent. Avtalet lovar inga klientmängder.

## 4. Ny version

När en ny version av regelboken publiceras godkänner producenten den senast den dag som anges. Annars kan nya klienter inte välja producenten förrän versionen har godkänts.
`,
  en: `# Contract on a voucher service {{number}}

## 1. Parties and basis

The authority {{authority}} has approved the provider {{provider}} by version {{versionNo}} of the rulebook {{rulebook}}. The provider accepts the rulebook and undertakes to follow it. The rulebook is part of this contract. The SHA-256 of its text is {{sha256}}.

## 2. Service and price

Service: {{code 'service-kind' serviceKind}}. Price: {{money unitPrice}}, unit: {{code 'service-unit' unit}}. The price is without VAT.

Municipalities: {{municipalities}}

## 3. Validity

The contract is valid {{date validFrom}} – {{date lastDay}}. Clients choose their provider themselves. The contract promises no number of clients.

## 4. New versions

When a new version of the rulebook is published, the provider accepts it by the day given. Otherwise new clients cannot choose the provider before the version is accepted.
`,
};

/** The contract that an approval makes, with the whole rulebook as its second part. */
export function contractText(contract: Contract, approval: Approval, book: RulebookVersion, unitPrice: string): string {
  const { language, number, serviceKind, validFrom, validTo } = contract;
  const head = renderMarkdown({
    template: TEXT[language],
    language,
    data: {
      number,
      authority: approval.authorityName,
      provider: approval.providerName,
      rulebook: approval.rulebookNumber,
      versionNo: String(book.versionNo),
      sha256: book.sha256,
      serviceKind,
      unit: SERVICE_KINDS[serviceKind].unit,
      unitPrice,
      municipalities: contract.municipalities.map((code) => label('municipality', code, language)).join(', '),
      validFrom,
      lastDay: addDays(validTo, -1),
    },
  });
  return `${head}\n\n${rulebookText(book, language)}`;
}

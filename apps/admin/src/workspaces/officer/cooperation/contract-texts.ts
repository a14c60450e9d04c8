import { defineTexts } from '#app';

/** Words of contracts drawn from a cooperation agreement. */
export const contractTexts = defineTexts('officer-cooperation-contract', {
  tab: { fi: 'Sopimukset', sv: 'Avtal', en: 'Contracts' },
  none: { fi: 'Sopimuksia ei ole laadittu', sv: 'Inga avtal har upprättats', en: 'No contracts have been drawn up' },
  noneText: {
    fi: 'Palvelun järjestäjä voi laatia täältä sopimuksen palvelun tuottajan kanssa, kun yhteistyösopimus on voimassa.',
    sv: 'Den som ordnar tjänsten kan härifrån upprätta ett avtal med producenten när samarbetsavtalet gäller.',
    en: 'Whoever organises a service can draw up a contract with its producer here, once the agreement is in force.',
  },
  draw: { fi: 'Laadi sopimus', sv: 'Upprätta ett avtal', en: 'Draw up a contract' },
  intro: {
    fi: 'Yhteistyösopimus kertoo, mitä viranomaisesi järjestää ja kuka sen tuottaa. Syntyy luonnos, jonka ehtoja voi vielä täydentää ennen allekirjoitusta.',
    sv: 'Samarbetsavtalet säger vad din myndighet ordnar och vem som producerar det. Det blir ett utkast vars villkor kan kompletteras före underskrift.',
    en: 'The cooperation agreement says what your authority organises and who produces it. This makes a draft; its terms can still be filled in before it is signed.',
  },
  service: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  option: { fi: '{{service}} – {{producer}}', sv: '{{service}} – {{producer}}', en: '{{service}} – {{producer}}' },
  optionBought: {
    fi: '{{service}} – {{producer}} ostaa',
    sv: '{{service}} – {{producer}} köper',
    en: '{{service}} – {{producer}} buys',
  },
  missing: {
    fi: 'Listalla eivät ole palvelut, joiden tuottaja ei ole Kasvutorissa palveluntuottajana: {{producers}}.',
    sv: 'Tjänster vars producent inte finns i Kasvutori är inte med: {{producers}}.',
    en: 'Services whose producer is not in Kasvutori as a provider are not on the list: {{producers}}.',
  },
  municipalities: { fi: 'Kunnat', sv: 'Kommuner', en: 'Municipalities' },
  provider: { fi: 'Palveluntuottaja', sv: 'Serviceproducent', en: 'Provider' },
  providerFixed: {
    fi: 'Sopimus tehdään tuottavan osapuolen kanssa.',
    sv: 'Avtalet ingås med den producerande parten.',
    en: 'The contract is made with the producing party.',
  },
  providerBought: {
    fi: '{{producer}} ostaa palvelun, joten valitse, keneltä.',
    sv: '{{producer}} köper tjänsten, så välj av vem.',
    en: '{{producer}} buys the service, so choose from whom.',
  },
  ground: {
    fi: 'Miksi sopimusta ei kilpailuteta',
    sv: 'Varför avtalet inte konkurrensutsätts',
    en: 'Why the contract is not put out to tender',
  },
  groundHint: {
    fi: 'Kerro myös lainkohta, esimerkiksi hankintayksiköiden yhteistyö (hankintalaki 16 §), sidosyksikkö (15 §) tai pieni hankinta (25 §). Tulee sopimukseen.',
    sv: 'Ange också lagrum, till exempel samarbete mellan upphandlande enheter (upphandlingslagen 16 §), anknuten enhet (15 §) eller litet värde (25 §). Skrivs i avtalet.',
    en: 'Name the law too: cooperation between contracting entities (Procurement Act, section 16), an entity of its own (section 15) or a small value (section 25). It is printed in the contract.',
  },
  unitPrice: { fi: 'Yksikköhinta, veroton', sv: 'Enhetspris, utan moms', en: 'Unit price, without VAT' },
  unitPriceHint: { fi: 'Hinta: {{unit}}', sv: 'Pris: {{unit}}', en: 'Price for one {{unit}}' },
  cap: { fi: 'Enimmäisarvo, veroton', sv: 'Högsta värde, utan moms', en: 'Ceiling, without VAT' },
  capHint: {
    fi: 'Enempää ei makseta koko sopimuskaudella.',
    sv: 'Mer betalas inte under hela avtalstiden.',
    en: 'No more is paid over the whole term.',
  },
  validFrom: { fi: 'Ensimmäinen päivä', sv: 'Första dagen', en: 'First day' },
  lastDay: { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  within: {
    fi: 'Yhteistyösopimus on voimassa {{validity}}.',
    sv: 'Samarbetsavtalet gäller {{validity}}.',
    en: 'The cooperation agreement is valid {{validity}}.',
  },
});

import { defineProblems } from '@kasvutori/platform';

export const contractProblem = defineProblems({
  'award-not-final': {
    status: 409,
    text: {
      fi: 'Sopimusta ei voi tehdä ennen kuin odotusaika on päättynyt {endsAt}.',
      sv: 'Avtal kan inte ingås förrän väntetiden har löpt ut {endsAt}.',
      en: 'The contract cannot be made before the standstill has ended on {endsAt}.',
    },
  },
  'appeal-suspends': {
    status: 409,
    text: {
      fi: 'Hankintapäätöksestä on valitettu. Sopimusta ei voi tehdä ennen kuin markkinaoikeus on ratkaissut asian (hankintalaki 150 §).',
      sv: 'Upphandlingsbeslutet har överklagats. Avtal kan inte ingås innan marknadsdomstolen har avgjort saken (upphandlingslagen 150 §).',
      en: 'The award decision has been appealed. No contract can be made before the Market Court has settled the matter (Procurement Act, section 150).',
    },
  },
  'award-withdrawn': {
    status: 409,
    text: {
      fi: 'Hankintapäätös, johon sopimus perustuu, ei ole enää voimassa.',
      sv: 'Upphandlingsbeslutet som avtalet grundar sig på gäller inte längre.',
      en: 'The award decision behind the contract no longer stands.',
    },
  },
  'development-under-way': {
    status: 409,
    text: {
      fi: 'Allianssin kehitysvaihe on kesken. Sopimus laaditaan, kun on päätetty, että allianssi jatkuu.',
      sv: 'Alliansens utvecklingsfas pågår. Avtalet upprättas när det har beslutats att alliansen går vidare.',
      en: 'The development phase of the alliance is going on. The contract is drawn up once the alliance has been decided to continue.',
    },
  },
  'development-stopped': {
    status: 409,
    text: {
      fi: 'Allianssi päättyi kehitysvaiheeseen, joten sopimusta ei tehdä.',
      sv: 'Alliansen avslutades efter utvecklingsfasen, så inget avtal ingås.',
      en: 'The alliance ended with its development phase, so no contract is made.',
    },
  },
  'no-awards-to-contract': {
    status: 409,
    text: {
      fi: 'Hankinnassa ei ole voittajaa, jonka kanssa sopimus olisi vielä tekemättä.',
      sv: 'Upphandlingen har ingen vinnare utan avtal.',
      en: 'This tender has no winner without a contract.',
    },
  },
  'contract-not-in-signature': {
    status: 409,
    text: {
      fi: 'Sopimus ei ole allekirjoitettavana.',
      sv: 'Avtalet är inte för underskrift.',
      en: 'The contract is not open for signature.',
    },
  },
  'sign-in-not-fresh': {
    status: 403,
    text: {
      fi: 'Tunnistaudu uudelleen ennen allekirjoitusta. Tunnistautuminen on voimassa viisi minuuttia.',
      sv: 'Identifiera dig på nytt innan du skriver under. Identifieringen gäller i fem minuter.',
      en: 'Identify yourself again before signing. The identification holds for five minutes.',
    },
  },
  'person-has-signed': {
    status: 409,
    text: {
      fi: 'Olet jo allekirjoittanut tämän sopimuksen. Toisen allekirjoituksen antaa toinen henkilö.',
      sv: 'Du har redan undertecknat avtalet. Den andra underskriften ges av en annan person.',
      en: 'You have already signed this contract. Another person gives the second signature.',
    },
  },
  'contract-dates-crossed': {
    status: 422,
    text: {
      fi: 'Viimeinen päivä ei voi olla ennen ensimmäistä.',
      sv: 'Den sista dagen kan inte vara före den första.',
      en: 'The last day cannot be before the first.',
    },
  },
  'contract-follows-approval': {
    status: 409,
    text: {
      fi: 'Sopimus perustuu sääntökirjaan. Tee tämä palveluntuottajan hyväksynnän sivulla.',
      sv: 'Avtalet grundar sig på en regelbok. Gör det här på sidan för producentens godkännande.',
      en: 'The contract is based on a rulebook. Do this on the page of the provider’s approval.',
    },
  },
  'framework-contract-not-active': {
    status: 409,
    text: {
      fi: 'Puitesopimus ei ole voimassa, joten tilaussopimusta ei voi tehdä.',
      sv: 'Ramavtalet gäller inte, så avropsavtalet kan inte ingås.',
      en: 'The framework agreement is not in force, so the call-off contract cannot be made.',
    },
  },
  'template-not-for-contract': {
    status: 422,
    text: {
      fi: 'Valitse julkaistu sopimuspohja, joka on sopimuksen kielellä.',
      sv: 'Välj en publicerad avtalsmall på avtalets språk.',
      en: 'Choose a published template in the language of the contract.',
    },
  },
  'party-has-signed': {
    status: 409,
    text: {
      fi: 'Osapuoli on jo allekirjoittanut tämän sopimuksen.',
      sv: 'Parten har redan undertecknat avtalet.',
      en: 'This party has already signed the contract.',
    },
  },
  'signed-document-differs': {
    status: 409,
    text: {
      fi: 'Asiakirja ei ole sama, joka on allekirjoitettavana. Avaa sopimus uudelleen ja lue se ennen allekirjoitusta.',
      sv: 'Dokumentet är inte detsamma som ska undertecknas. Öppna avtalet på nytt och läs det innan du undertecknar.',
      en: 'This is not the document that is to be signed. Open the contract again and read it before signing.',
    },
  },
});

import { defineTexts } from '#app';

/** Words of writing into a draft contract; those of the contract itself are in `contracts/texts.ts`. */
export const editTexts = defineTexts('edit-contract', {
  editTitle: { fi: 'Muokkaa sopimusluonnosta', sv: 'Redigera avtalsutkastet', en: 'Edit the draft contract' },
  editIntro: {
    fi: 'Osapuolet, hinnat ja enimmäisarvo tulevat hankintapäätöksestä, eikä niitä voi muuttaa tässä.',
    sv: 'Parterna, priserna och det högsta värdet kommer från upphandlingsbeslutet och kan inte ändras här.',
    en: 'The parties, the prices and the ceiling come from the award decision and cannot be changed here.',
  },
  templateHint: {
    fi: 'Ellet valitse, sopimus tehdään uusimmasta julkaistusta pohjasta, kun se lähetetään.',
    sv: 'Om du inte väljer görs avtalet av den nyaste publicerade mallen när det skickas.',
    en: 'Unless you choose, the contract is made from the newest published template when it is sent.',
  },
  specialTermsHint: {
    fi: 'Mitä tässä sopimuksessa on sovittu sopimuspohjan lisäksi. Tyhjä rivi erottaa kappaleet.',
    sv: 'Vad som i detta avtal har avtalats utöver mallen. En tom rad skiljer styckena åt.',
    en: 'What this contract agrees beside its template. An empty line parts paragraphs.',
  },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  firstDay: { fi: 'Ensimmäinen päivä', sv: 'Första dagen', en: 'First day' },
  lastDay: { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  authoritySignatories: {
    fi: 'Montako henkilöä allekirjoittaa tilaajan puolesta',
    sv: 'Hur många personer som undertecknar för beställaren',
    en: 'How many people sign for the buyer',
  },
  providerSignatories: {
    fi: 'Montako henkilöä allekirjoittaa palveluntuottajan puolesta',
    sv: 'Hur många personer som undertecknar för producenten',
    en: 'How many people sign for the provider',
  },
  signatoriesHint: {
    fi: 'Esimerkiksi kaksi, jos yhtiön nimen kirjoittaa kaksi henkilöä yhdessä.',
    sv: 'Till exempel två, om bolagets firma tecknas av två personer tillsammans.',
    en: 'Two, for instance, if two people together sign for the company.',
  },
});

import { defineTexts } from '#app';

export const texts = defineTexts('choosing', {
  nothingLost: {
    fi: 'Mitään ei valittu, ja seteli on tallella. Voit valita toisen.',
    sv: 'Inget valdes, och sedeln finns kvar. Du kan välja någon annan.',
    en: 'Nothing was chosen and the voucher is safe. You can choose somebody else.',
  },
  seeOthers: { fi: 'Katso, kenet voit valita', sv: 'Se vem du kan välja', en: 'See whom you can choose' },

  proposal: { fi: 'Ehdotuksemme: {{provider}}', sv: 'Vårt förslag: {{provider}}', en: 'Our proposal: {{provider}}' },
  proposalText: {
    fi: 'Ketään ei ole valittu ajoissa. Ehdotettu tai kuka tahansa muu voidaan valita {{date}} asti.',
    sv: 'Ingen har valts i tid. Den föreslagna eller vem som helst kan väljas till och med {{date}}.',
    en: 'Nobody has been chosen in time. The one proposed or anyone else can be chosen until {{date}}.',
  },
  thenForce: {
    fi: 'Sen jälkeen ehdotus on valinta. Vaihtaa voi silloinkin.',
    sv: 'Därefter är förslaget valet. Man kan byta också då.',
    en: 'After that the proposal is the choice. It can be changed even then.',
  },
  thenCall: {
    fi: 'Sen jälkeen ohjaaja ottaa yhteyttä.',
    sv: 'Därefter tar handledaren kontakt.',
    en: 'After that the case worker makes contact.',
  },
  whyProposed: { fi: 'Ehdotus', sv: 'Förslag', en: 'The proposal' },
  whySentence: {
    fi: 'Sääntö valitsee lähimmän, jolla on vapaa paikka. Yhtä lähellä olevat saavat ehdotuksia vuorotellen.',
    sv: 'Regeln väljer den närmaste som har en ledig plats. De som är lika nära föreslås i tur och ordning.',
    en: 'The rule takes the nearest with a free place. Equally near ones are proposed by turns.',
  },
  whyOffers: { fi: 'Valittavissa', sv: 'Kan väljas', en: 'Could be chosen' },
  whyPlaces: { fi: 'Joilla on vapaa paikka', sv: 'Med en ledig plats', en: 'With a free place' },
  whySuitable: { fi: 'Joista sopivalla tavalla', sv: 'På ett sätt som passar', en: 'In a way that suits' },
  whyNear: {
    fi: 'Yhtä lähellä, {{from}}–{{to}} km',
    sv: 'Lika nära, {{from}}–{{to}} km',
    en: 'Equally near, {{from}}–{{to}} km',
  },
  whyNearUnknown: { fi: 'Joiden matkaa ei tiedetä', sv: 'Med okänt avstånd', en: 'At an unknown distance' },
  whyTurn: { fi: 'Ehdotettu aiemmin (kertaa)', sv: 'Föreslagen tidigare (gånger)', en: 'Proposed before (times)' },
  rule: { fi: 'Valinnan säännöt', sv: 'Reglerna för valet', en: 'The rules of choosing' },
});

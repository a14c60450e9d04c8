import { defineTexts } from '#app';

export const texts = defineTexts('decision-terms', {
  title: { fi: 'Päätösten tiedot', sv: 'Uppgifter i beslut', en: 'What decisions say' },
  intro: {
    fi: 'Nämä tiedot tulevat jokaiseen päätöskirjeeseen: millä vallalla päätös on tehty ja mihin siihen vaaditaan oikaisua. Lähetetyt kirjeet eivät muutu.',
    sv: 'De här uppgifterna står i varje beslutsbrev: med vilken rätt beslutet har fattats och var omprövning begärs. Skickade brev ändras inte.',
    en: 'This stands in every letter of a decision: by what power it was made and where its correction is asked for. Letters already sent do not change.',
  },
  none: {
    fi: 'Tietoja ei ole annettu. Kirjeissä on vain viranomaisen nimi.',
    sv: 'Uppgifterna saknas. I breven står bara myndighetens namn.',
    en: 'None have been given. The letters name the authority only.',
  },
  powerGroup: { fi: 'Päätösvalta', sv: 'Beslutanderätt', en: 'Power to decide' },
  powerHint: {
    fi: 'Säännös tai päätös, jolla valta on siirretty, esimerkiksi "Hallintosääntö 23 §"',
    sv: 'Bestämmelsen eller beslutet som överför rätten, till exempel "Förvaltningsstadgan 23 §"',
    en: 'The provision or decision that delegates it, for example "Administrative rules, section 23"',
  },
  registryGroup: {
    fi: 'Mihin oikaisuvaatimus lähetetään',
    sv: 'Vart begäran om omprövning skickas',
    en: 'Where correction requests are sent',
  },
  registry: { fi: 'Kirjaamon nimi', sv: 'Registratorskontorets namn', en: 'Name of the registry' },
  hours: { fi: 'Aukiolo', sv: 'Öppettider', en: 'Opening hours' },
  street: { fi: 'Katuosoite tai postilokero', sv: 'Gatuadress eller postbox', en: 'Street address or PO box' },
  postalCode: { fi: 'Postinumero', sv: 'Postnummer', en: 'Postal code' },
  town: { fi: 'Postitoimipaikka', sv: 'Postanstalt', en: 'Town' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  courtGroup: { fi: 'Mihin vastauksesta valitetaan', sv: 'Vart svaret överklagas', en: 'Where the answer is appealed' },
  court: { fi: 'Hallinto-oikeus', sv: 'Förvaltningsdomstol', en: 'Administrative court' },
  courtAddress: { fi: 'Hallinto-oikeuden osoite', sv: 'Förvaltningsdomstolens adress', en: 'Address of the court' },
  inFi: { fi: '{{what}}, suomeksi', sv: '{{what}}, på finska', en: '{{what}}, in Finnish' },
  inSv: { fi: '{{what}}, ruotsiksi', sv: '{{what}}, på svenska', en: '{{what}}, in Swedish' },
  inEn: { fi: '{{what}}, englanniksi', sv: '{{what}}, på engelska', en: '{{what}}, in English' },
  save: { fi: 'Tallenna tiedot', sv: 'Spara uppgifterna', en: 'Save' },
});

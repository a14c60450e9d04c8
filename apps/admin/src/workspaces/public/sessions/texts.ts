import { defineTexts } from '#app';

export const texts = defineTexts('sessions', {
  title: { fi: 'Omat kirjautumiset', sv: 'Mina inloggningar', en: 'Where you are signed in' },
  intro: {
    fi: 'Tässä näet laitteet, joilla olet kirjautunut. Kirjautuminen päättyy itsestään, kun et käytä palvelua tuntiin, ja viimeistään 12 tunnin kuluttua. Toisen laitteen kirjautumisen lopetat tunnistautumalla uudelleen.',
    sv: 'Här ser du de enheter där du är inloggad. Inloggningen upphör av sig själv när du inte använder tjänsten på en timme, och senast efter 12 timmar. En annan enhets inloggning avslutar du genom att identifiera dig på nytt.',
    en: 'These are the devices on which you are signed in. A sign-in ends by itself after an hour without use, and after 12 hours at the latest. To end one on another device, identify yourself again.',
  },
  identified: {
    fi: 'Olet tunnistautunut uudelleen. Voit nyt lopettaa kirjautumisia viiden minuutin ajan.',
    sv: 'Du har identifierat dig på nytt. Du kan nu avsluta inloggningar i fem minuter.',
    en: 'You have identified yourself again. For five minutes you can now end sign-ins.',
  },
  device: { fi: 'Laite', sv: 'Enhet', en: 'Device' },
  unknown: { fi: 'Tuntematon selain', sv: 'Okänd webbläsare', en: 'Unknown browser' },
  current: { fi: 'Tämä laite', sv: 'Den här enheten', en: 'This device' },
  began: { fi: 'Kirjautunut', sv: 'Inloggad', en: 'Signed in' },
  used: { fi: 'Käytetty viimeksi', sv: 'Senast använd', en: 'Last used' },
  end: { fi: 'Lopeta kirjautuminen', sv: 'Avsluta inloggningen', en: 'End the sign-in' },
  everywhere: { fi: 'Kirjaudu ulos kaikkialta', sv: 'Logga ut överallt', en: 'Sign out everywhere' },
  everywhereTitle: { fi: 'Kirjaudutaanko ulos kaikkialta?', sv: 'Logga ut överallt?', en: 'Sign out everywhere?' },
  everywhereWhat: {
    fi: 'Kirjautumisesi päättyy jokaisella laitteella, myös tällä.',
    sv: 'Din inloggning upphör på varje enhet, också på den här.',
    en: 'Your sign-in ends on every device, this one too.',
  },
  everywhereWhom: { fi: 'Vain sinua.', sv: 'Bara dig.', en: 'You alone.' },
  everywhereUndo: {
    fi: 'Voit kirjautua heti uudelleen.',
    sv: 'Du kan logga in igen genast.',
    en: 'You can sign in again at once.',
  },
});

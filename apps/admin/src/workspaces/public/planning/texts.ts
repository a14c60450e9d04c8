import { defineTexts } from '#app';

export const texts = defineTexts('public-planning', {
  plansIntro: {
    fi: 'Mitä hankintayksiköt aikovat ostaa, ja milloin. Suunnitelma voi muuttua.',
    sv: 'Vad de upphandlande enheterna tänker köpa, och när. Planen kan ändras.',
    en: 'What buyers mean to buy, and when. A plan may change.',
  },
  plansEmptyTitle: { fi: 'Ei julkaistuja suunnitelmia', sv: 'Inga publicerade planer', en: 'No published plans' },
  plansEmptyText: {
    fi: 'Julkaistut hankintasuunnitelmat näkyvät täällä.',
    sv: 'Publicerade upphandlingsplaner visas här.',
    en: 'Published procurement plans are shown here.',
  },
  proposeIdea: {
    fi: 'Ehdota omaa ratkaisua (palveluntuottajan kirjautuminen)',
    sv: 'Föreslå en egen lösning (inloggning för producenter)',
    en: 'Propose a solution of your own (sign in as a provider)',
  },
  consultationsIntro: {
    fi: 'Hankintayksiköt kysyvät markkinoilta ennen kilpailutusta. Kuka tahansa saa lukea kysymykset; palveluntuottaja vastaa kirjautuneena.',
    sv: 'De upphandlande enheterna frågar marknaden före upphandlingen. Vem som helst får läsa frågorna; en inloggad producent svarar.',
    en: 'Buyers ask the market before a tender. Anyone may read the questions; a signed-in provider answers.',
  },
  consultationsEmptyTitle: {
    fi: 'Ei markkinavuoropuheluja',
    sv: 'Inga marknadsdialoger',
    en: 'No market consultations',
  },
  consultationsEmptyText: {
    fi: 'Avatut markkinavuoropuhelut näkyvät täällä.',
    sv: 'Öppnade marknadsdialoger visas här.',
    en: 'Open market consultations are shown here.',
  },
  takePart: { fi: 'Haluatko vastata?', sv: 'Vill du svara?', en: 'Do you want to answer?' },
  takePartText: {
    fi: 'Kirjaudu palveluntuottajana. Muut tuottajat eivät näe vastaustasi, eikä vastaaminen anna etua tai haittaa kilpailutuksessa.',
    sv: 'Logga in som producent. Andra producenter ser inte ditt svar, och svaret ger varken fördel eller nackdel i upphandlingen.',
    en: 'Sign in as a provider. Other providers do not see your answer, and answering is neither an advantage nor a disadvantage in the tender.',
  },
  answer: { fi: 'Vastaa kysymyksiin', sv: 'Svara på frågorna', en: 'Answer the questions' },
});

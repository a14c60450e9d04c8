import { defineTexts } from '#app';

export const texts = defineTexts('provider-dialogue', {
  consultationsIntro: {
    fi: 'Hankintayksiköt kysyvät neuvoa ennen kilpailutusta. Vastaaminen on vapaaehtoista.',
    sv: 'De upphandlande enheterna frågar om råd före upphandlingen. Det är frivilligt att svara.',
    en: 'Buyers ask for advice before a tender. Answering is voluntary.',
  },
  consultationsEmptyTitle: { fi: 'Ei markkinavuoropuheluja', sv: 'Inga marknadsdialoger', en: 'No consultations' },
  consultationsEmptyText: {
    fi: 'Avatut markkinavuoropuhelut näkyvät täällä.',
    sv: 'Öppnade marknadsdialoger visas här.',
    en: 'Open consultations are shown here.',
  },
  answer: { fi: 'Vastaa kysymyksiin', sv: 'Svara på frågorna', en: 'Answer the questions' },
  changeAnswer: { fi: 'Muuta vastausta', sv: 'Ändra svaret', en: 'Change the answer' },
  answerIntro: {
    fi: 'Vain hankintayksikkö näkee vastauksesi. Voit muuttaa sitä määräaikaan asti. Vastaa niihin kysymyksiin, joihin haluat. Älä kirjoita liikesalaisuuksia.',
    sv: 'Bara den upphandlande enheten ser ditt svar. Du kan ändra det fram till tidsfristen. Svara på de frågor du vill. Skriv inga affärshemligheter.',
    en: 'Only the buyer sees your answer. You can change it until the deadline. Answer the questions you want to. Do not write business secrets.',
  },
  yourAnswer: { fi: 'Vastauksenne', sv: 'Ert svar', en: 'Your answer' },
  notAnswered: { fi: 'Ette ole vielä vastanneet.', sv: 'Ni har inte svarat ännu.', en: 'You have not answered yet.' },
  answeredAt: { fi: 'Vastattu', sv: 'Besvarat', en: 'Answered' },
  save: { fi: 'Lähetä vastaus', sv: 'Skicka svaret', en: 'Send the answer' },
  ideasIntro: {
    fi: 'Ehdota viranomaiselle uutta tapaa toimia. Muut tuottajat eivät näe ehdotuksia.',
    sv: 'Föreslå ett nytt sätt att arbeta för en myndighet. Andra producenter ser inte förslagen.',
    en: 'Propose a new way of working to an authority. Other providers do not see ideas.',
  },
  ideasEmptyTitle: { fi: 'Ei ehdotuksia', sv: 'Inga förslag', en: 'No ideas' },
  ideasEmptyText: {
    fi: 'Kun lähetätte ehdotuksen, sen käsittely näkyy täällä.',
    sv: 'När ni skickar ett förslag syns behandlingen här.',
    en: 'When you send an idea, what becomes of it is shown here.',
  },
  ideaTitle: { fi: 'Onko teillä parempi ajatus?', sv: 'Har ni en bättre tanke?', en: 'Do you have a better idea?' },
  newIdea: { fi: 'Uusi ehdotus', sv: 'Nytt förslag', en: 'New idea' },
  toWhom: { fi: 'Kenelle', sv: 'Till vem', en: 'To whom' },
  name: { fi: 'Ehdotuksen nimi', sv: 'Förslagets namn', en: 'Name of the idea' },
  text: { fi: 'Mitä ehdotatte', sv: 'Vad ni föreslår', en: 'What you propose' },
  textHint: {
    fi: 'Mitä tehtäisiin toisin, kenelle siitä on hyötyä ja mitä se maksaa.',
    sv: 'Vad som skulle göras annorlunda, vem som har nytta av det och vad det kostar.',
    en: 'What would be done differently, who gains by it and what it costs.',
  },
  namedHint: {
    fi: 'Jos hankinta perustuu ehdotukseen, sen sivulla kerrotaan tämä nimi ja yrityksenne. Muuten kerrotaan vain, että joku tuottaja ehdotti.',
    sv: 'Om en upphandling grundar sig på förslaget berättas namnet och ert företag på dess sida. Annars sägs bara att en producent har föreslagit det.',
    en: 'If a procurement is based on the idea, its page says this name and your company. Otherwise it only says that a provider proposed it.',
  },
  sendIdea: { fi: 'Lähetä ehdotus', sv: 'Skicka förslaget', en: 'Send the idea' },
});

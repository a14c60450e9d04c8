import { defineTexts } from '#app';

export const texts = defineTexts('client-facts', {
  title: { fi: 'Työ ja opinnot', sv: 'Arbete och studier', en: 'Work and studies' },
  intro: {
    fi: 'Tässä näet, mitä työstäsi ja opinnoistasi on kerrottu. Kerro, pitääkö se paikkansa.',
    sv: 'Här ser du vad som har berättats om ditt arbete och dina studier. Berätta om det stämmer.',
    en: 'Here you see what has been told of your work and studies. Say if it is so.',
  },
  noneTitle: { fi: 'Ei vielä mitään', sv: 'Inget ännu', en: 'Nothing yet' },
  noneText: {
    fi: 'Kun työsi tai opintosi alkavat, tieto tulee tähän.',
    sv: 'När ditt arbete eller dina studier börjar kommer uppgiften hit.',
    en: 'When your work or studies begin, it is shown here.',
  },
  'fact-employment': { fi: 'Työ: {{subject}}', sv: 'Arbete: {{subject}}', en: 'Work: {{subject}}' },
  'fact-study': { fi: 'Opinnot: {{subject}}', sv: 'Studier: {{subject}}', en: 'Studies: {{subject}}' },
  began: { fi: 'Alkoi', sv: 'Började', en: 'Began' },
  ended: { fi: 'Päättyi', sv: 'Slutade', en: 'Ended' },
  hours: { fi: 'Tunteja viikossa', sv: 'Timmar i veckan', en: 'Hours a week' },
  toldBy: { fi: 'Kuka kertoi', sv: 'Vem har berättat', en: 'Who told' },
  'by-authority': { fi: 'Viranomainen', sv: 'Myndigheten', en: 'The authority' },
  'by-register': { fi: 'Rekisteri', sv: 'Ett register', en: 'A register' },
  'answered-right': { fi: 'Vastasit: pitää paikkansa', sv: 'Du svarade: det stämmer', en: 'You said: it is so' },
  'answered-wrong': {
    fi: 'Vastasit: ei pidä paikkaansa',
    sv: 'Du svarade: det stämmer inte',
    en: 'You said: it is not so',
  },
  right: { fi: 'Pitää paikkansa', sv: 'Det stämmer', en: 'It is so' },
  wrong: { fi: 'Ei pidä paikkaansa', sv: 'Det stämmer inte', en: 'It is not so' },
  wrongTitle: { fi: 'Mikä on väärin?', sv: 'Vad är fel?', en: 'What is wrong?' },
  wrongWhat: {
    fi: 'Viranomainen selvittää asian. Sillä aikaa tästä ei makseta lisää. Vastaus ei vaikuta palveluusi.',
    sv: 'Myndigheten utreder saken. Under tiden betalas inget mer för detta. Svaret påverkar inte din service.',
    en: 'The authority finds out. Meanwhile nothing more is paid for this. The answer does not change your service.',
  },
  wrongWhom: {
    fi: 'Palvelun tarjoaja ja viranomainen näkevät, mitä kirjoitat.',
    sv: 'Producenten och myndigheten ser vad du skriver.',
    en: 'The provider and the authority see what you write.',
  },
  wrongUndo: {
    fi: 'Voit muuttaa vastaustasi tällä sivulla.',
    sv: 'Du kan ändra ditt svar på den här sidan.',
    en: 'You can change your answer on this page.',
  },
  wrongLabel: { fi: 'Kerro omin sanoin', sv: 'Berätta med egna ord', en: 'Tell in your own words' },
  wrongHint: {
    fi: 'Esimerkiksi: työ alkoi vasta 1.3.',
    sv: 'Till exempel: arbetet började först 1.3.',
    en: 'For example: the work began only on 1.3.',
  },
  thanks: {
    fi: 'Kiitos. Vastauksesi on tallennettu.',
    sv: 'Tack. Ditt svar har sparats.',
    en: 'Thank you. Your answer has been saved.',
  },
});

import { defineTexts } from '#app';

export const texts = defineTexts('provider-registers', {
  join: { fi: 'Hae rekisteriin', sv: 'Ansök till registret', en: 'Apply to the register' },
  joinIntro: {
    fi: 'Vastaa jokaiseen vaatimukseen. Päätös tulee 10 työpäivässä.',
    sv: 'Svara på varje krav. Beslutet kommer inom 10 arbetsdagar.',
    en: 'Answer every requirement. The decision comes within 10 working days.',
  },
  memberships: {
    fi: 'Yrityksesi hakemukset ja jäsenyydet',
    sv: 'Ert företags ansökningar och medlemskap',
    en: "Your company's applications and memberships",
  },
  withdraw: { fi: 'Peru hakemus', sv: 'Återta ansökan', en: 'Withdraw the application' },
  leave: { fi: 'Eroa', sv: 'Utträd', en: 'Leave' },
  leaveWhat: {
    fi: 'Yrityksesi ei enää saa kutsuja tämän luokan kilpailutuksiin.',
    sv: 'Ert företag får inte längre inbjudningar i kategorin.',
    en: 'Your company is no longer invited to competitions of this category.',
  },
  leaveWhom: {
    fi: 'Yrityksellesi ja hankkijalle.',
    sv: 'Ert företag och upphandlaren.',
    en: 'Your company and the buyer.',
  },
  leaveUndo: {
    fi: 'Voit hakea uudelleen milloin tahansa.',
    sv: 'Ni kan ansöka på nytt när som helst.',
    en: 'You can apply again at any time.',
  },
  send: { fi: 'Lähetä hakemus', sv: 'Sänd ansökan', en: 'Send the application' },
});

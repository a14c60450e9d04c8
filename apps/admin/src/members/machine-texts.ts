import { defineTexts } from '#app';

/** Words about programs that act for an organisation. */
export const machineTexts = defineTexts('machines', {
  machines: { fi: 'Ohjelmat', sv: 'Program', en: 'Programs' },
  intro: {
    fi: 'Ohjelmat, jotka toimivat organisaation puolesta rajapinnan kautta. Ohjelma saa salaisuutensa tunnistuspalvelusta ja oikeutensa täältä.',
    sv: 'Program som handlar för organisationen via gränssnittet. Ett program får sin hemlighet av identifieringstjänsten och sin rätt här.',
    en: 'Programs that act for the organisation by the API. A program gets its secret from the identity provider and its rights here.',
  },
  noneTitle: { fi: 'Ohjelmia ei ole', sv: 'Inga program', en: 'No programs' },
  noneText: {
    fi: 'Kun joku järjestelmä hakee tai tuo tietoja puolestanne, rekisteröi se tässä.',
    sv: 'När ett system hämtar eller för in uppgifter för er, registrera det här.',
    en: 'When a system fetches or brings data for you, register it here.',
  },
  register: { fi: 'Rekisteröi ohjelma', sv: 'Registrera ett program', en: 'Register a program' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  contact: {
    fi: 'Ohjelmasta vastaavan sähköposti',
    sv: 'E-post till den som ansvarar',
    en: 'E-mail of who looks after it',
  },
  clientId: { fi: 'Tunnus tunnistuspalvelussa', sv: 'Id i identifieringstjänsten', en: 'Id at the identity provider' },
  clientIdHint: {
    fi: 'Vaihda tunnus, kun vaihdat salaisuuden. Vanhan tunnuksen oikeudet päättyvät heti.',
    sv: 'Byt id när du byter hemlighet. Det gamla id:ts rätt upphör genast.',
    en: 'Change the id when you rotate the secret. What the old id opened ends at once.',
  },
  role: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Role' },
  roleHint: {
    fi: 'Ohjelma ei hyväksy eikä päätä mitään.',
    sv: 'Ett program godkänner och beslutar ingenting.',
    en: 'A program approves and decides nothing.',
  },
  scopes: { fi: 'Toiminnot', sv: 'Åtgärder', en: 'Actions' },
  scopesHint: {
    fi: 'Valitse vain ne, joita ohjelma tarvitsee.',
    sv: 'Välj bara dem som programmet behöver.',
    en: 'Choose only those that the program needs.',
  },
  lastDay: { fi: 'Viimeinen päivä', sv: 'Sista dag', en: 'Last day' },
  lastDayHint: { fi: 'Enintään vuoden päässä.', sv: 'Högst ett år bort.', en: 'At most a year away.' },
  lastUsed: { fi: 'Käytetty viimeksi', sv: 'Senast använd', en: 'Last used' },
  never: { fi: 'Ei vielä', sv: 'Inte än', en: 'Not yet' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  'in-use': { fi: 'Voimassa', sv: 'I kraft', en: 'In force' },
  expired: { fi: 'Vanhentunut', sv: 'Har gått ut', en: 'Expired' },
  ended: { fi: 'Päättynyt', sv: 'Upphört', en: 'Ended' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  change: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  changeOf: { fi: 'Muuta tai uusi: {{name}}', sv: 'Ändra eller förnya: {{name}}', en: 'Change or renew: {{name}}' },
  end: { fi: 'Lopeta', sv: 'Avsluta', en: 'End' },
  endOf: {
    fi: 'Lopeta ohjelman oikeudet: {{name}}',
    sv: 'Avsluta programmets rätt: {{name}}',
    en: 'End the rights of: {{name}}',
  },
  endWhat: {
    fi: 'Ohjelman seuraava pyyntö hylätään.',
    sv: 'Programmets nästa begäran avvisas.',
    en: 'The program’s next call is refused.',
  },
  endUndo: {
    fi: 'Ei voi perua. Ohjelman voi rekisteröidä uudella tunnuksella.',
    sv: 'Kan inte ångras. Programmet kan registreras med ett nytt id.',
    en: 'Cannot be undone. The program can be registered with another id.',
  },
});

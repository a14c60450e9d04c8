import { defineProblems } from '@kasvutori/platform';

export const memberProblem = defineProblems({
  'member-unknown': {
    status: 409,
    text: {
      fi: 'Tällä henkilöllä ei ole enää tehtävää yrityksessä.',
      sv: 'Den här personen har inte längre någon uppgift i företaget.',
      en: 'This person has no role in the company any more.',
    },
  },
  'last-manager': {
    status: 409,
    text: {
      fi: 'Yrityksellä pitää olla vastuuhenkilö. Tee ensin jostakusta toisesta vastuuhenkilö.',
      sv: 'Företaget måste ha en ansvarsperson. Gör först någon annan till ansvarsperson.',
      en: 'The company must have a manager. Make somebody else a manager first.',
    },
  },
  'invitation-expired': {
    status: 409,
    text: {
      fi: 'Kutsu vanheni {expired}. Pyydä uusi kutsu yrityksen vastuuhenkilöltä.',
      sv: 'Inbjudan gick ut {expired}. Be företagets ansvarsperson om en ny.',
      en: 'The invitation expired on {expired}. Ask the manager of the company for a new one.',
    },
  },
  'invitation-used': {
    status: 409,
    text: {
      fi: 'Joku on jo käyttänyt tämän kutsun. Pyydä oma kutsu yrityksen vastuuhenkilöltä.',
      sv: 'Någon har redan använt den här inbjudan. Be företagets ansvarsperson om en egen.',
      en: 'Somebody has already used this invitation. Ask the manager of the company for one of your own.',
    },
  },
  'invitation-revoked': {
    status: 409,
    text: {
      fi: 'Kutsu on peruttu tai sen tilalle on lähetetty uusi.',
      sv: 'Inbjudan har återkallats eller ersatts med en ny.',
      en: 'The invitation has been withdrawn, or a newer one has taken its place.',
    },
  },
});

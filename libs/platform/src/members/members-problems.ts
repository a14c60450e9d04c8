import { defineProblems } from '../problems/problem.js';

export const memberProblem = defineProblems({
  'member-unknown': {
    status: 409,
    text: {
      fi: 'Tällä henkilöllä ei ole enää tehtävää organisaatiossa.',
      sv: 'Den här personen har inte längre någon uppgift i organisationen.',
      en: 'This person has no role in the organisation any more.',
    },
  },
  'own-roles': {
    status: 409,
    text: {
      fi: 'Et voi muuttaa omia oikeuksiasi. Pyydä se toiselta käyttöoikeuksien hallinnoijalta.',
      sv: 'Du kan inte ändra dina egna behörigheter. Be en annan behörighetsansvarig om det.',
      en: 'You cannot change your own rights. Ask another people manager to do it.',
    },
  },
  'own-sessions': {
    status: 409,
    text: {
      fi: 'Omat kirjautumisesi lopetat kohdassa Omat kirjautumiset.',
      sv: 'Dina egna inloggningar avslutar du under Mina inloggningar.',
      en: 'You end your own sign-ins where you are signed in.',
    },
  },
  'last-manager': {
    status: 409,
    text: {
      fi: 'Organisaatiolla pitää olla joku, joka hallinnoi sen väkeä. Anna ensin tehtävä jollekin toiselle.',
      sv: 'Organisationen måste ha någon som ansvarar för dess folk. Ge först uppgiften till någon annan.',
      en: 'The organisation must have somebody who manages its people. Give the role to somebody else first.',
    },
  },
  'roles-conflict': {
    status: 409,
    text: {
      fi: 'Näitä tehtäviä ei voi olla samalla henkilöllä: maksujen valmistelija ei hyväksy niitä, eikä tarkastajalla, ylläpitäjällä tai käyttöoikeuksien hallinnoijalla ole muita tehtäviä.',
      sv: 'Samma person kan inte ha de här uppgifterna: den som bereder betalningar godkänner dem inte, och en revisor, administratör eller behörighetsansvarig har inga andra uppgifter.',
      en: 'One person cannot have these roles: whoever prepares payments does not approve them, and an auditor, an operator or a people manager has no other role.',
    },
  },
  'role-of-another-kind': {
    status: 409,
    text: {
      fi: 'Tällaista tehtävää ei ole tässä organisaatiossa.',
      sv: 'Den här organisationen har ingen sådan uppgift.',
      en: 'There is no such role in this organisation.',
    },
  },
  'invitation-expired': {
    status: 409,
    text: {
      fi: 'Kutsu vanheni {expired}. Pyydä uusi kutsu siltä, joka kutsui sinut.',
      sv: 'Inbjudan gick ut {expired}. Be den som bjöd in dig om en ny.',
      en: 'The invitation expired on {expired}. Ask whoever invited you for a new one.',
    },
  },
  'invitation-used': {
    status: 409,
    text: {
      fi: 'Joku on jo käyttänyt tämän kutsun. Pyydä oma kutsu.',
      sv: 'Någon har redan använt den här inbjudan. Be om en egen.',
      en: 'Somebody has already used this invitation. Ask for one of your own.',
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
  'invitation-own': {
    status: 409,
    text: {
      fi: 'Et voi hyväksyä kutsua, jonka olet itse lähettänyt.',
      sv: 'Du kan inte godkänna en inbjudan som du själv har skickat.',
      en: 'You cannot accept an invitation that you have sent yourself.',
    },
  },
});

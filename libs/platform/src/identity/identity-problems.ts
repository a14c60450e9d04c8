import { defineProblems } from '../problems/problem.js';

export const identityProblem = defineProblems({
  'token-refused': {
    status: 401,
    text: {
      fi: 'Käyttöoikeustunniste ei kelpaa. Hanki uusi tunniste.',
      sv: 'Åtkomsttoken är ogiltig. Hämta en ny.',
      en: 'The access token is not valid. Get a new one.',
    },
  },
  'logout-token-refused': {
    status: 400,
    text: {
      fi: 'Uloskirjautumisilmoitus ei kelpaa.',
      sv: 'Utloggningsmeddelandet är ogiltigt.',
      en: 'The logout token is not valid.',
    },
  },
  'cross-site-request': {
    status: 403,
    text: {
      fi: 'Pyyntö ei tullut tästä palvelusta. Lataa sivu uudelleen ja yritä uudestaan.',
      sv: 'Begäran kom inte från den här tjänsten. Ladda om sidan och försök igen.',
      en: 'The request did not come from this service. Reload the page and try again.',
    },
  },
  'not-a-member': {
    status: 422,
    text: {
      fi: 'Sinulla ei ole tehtävää tässä organisaatiossa.',
      sv: 'Du har ingen uppgift i den här organisationen.',
      en: 'You have no role in this organisation.',
    },
  },
  'mandate-does-not-cover': {
    status: 403,
    text: {
      fi: 'Valtuutesi ei kata tätä. Asiakas tekee tämän itse tai ohjaajan kanssa.',
      sv: 'Din fullmakt omfattar inte detta. Klienten gör det själv eller med handledaren.',
      en: 'Your mandate does not cover this. The client does it alone or with the case worker.',
    },
  },
  'mandate-ended': {
    status: 403,
    text: {
      fi: 'Valtuutesi ei ole enää voimassa. Palaa omiin asioihisi.',
      sv: 'Din fullmakt gäller inte längre. Gå tillbaka till dina egna ärenden.',
      en: 'Your mandate is no longer in force. Go back to your own matters.',
    },
  },
  'mandate-not-yours': {
    status: 422,
    text: {
      fi: 'Sinulla ei ole tätä valtuutta, tai se ei ole voimassa tänään.',
      sv: 'Du har inte den här fullmakten, eller så gäller den inte i dag.',
      en: 'You do not have this mandate, or it is not in force today.',
    },
  },
  'no-session': {
    status: 409,
    text: {
      fi: 'Tämä koskee vain selaimella kirjautunutta. Kirjaudu sisään selaimella.',
      sv: 'Det här gäller bara den som loggat in i webbläsaren. Logga in i webbläsaren.',
      en: 'This is only for those who signed in with a browser. Sign in with a browser.',
    },
  },
  'sign-in-answer-used': {
    status: 409,
    text: {
      fi: 'Tällä kirjautumisella on jo kirjauduttu. Aloita kirjautuminen alusta.',
      sv: 'Den här inloggningen har redan använts. Börja om inloggningen.',
      en: 'This sign-in has already been used. Start signing in again.',
    },
  },
  'sessions-sign-in-again': {
    status: 409,
    text: {
      fi: 'Tunnistaudu uudelleen ja lopeta kirjautuminen sitten viiden minuutin kuluessa. Kaikkialta voit kirjautua ulos heti.',
      sv: 'Identifiera dig på nytt och avsluta sedan inloggningen inom fem minuter. Överallt kan du logga ut genast.',
      en: 'Identify yourself again and then end the sign-in within five minutes. Everywhere at once you can sign out as you are.',
    },
  },
  'issuer-unreachable': {
    status: 503,
    text: {
      fi: 'Kirjautumispalvelu ei vastaa juuri nyt. Yritä hetken päästä uudelleen.',
      sv: 'Inloggningstjänsten svarar inte just nu. Försök igen om en stund.',
      en: 'The sign-in service does not answer right now. Try again in a moment.',
    },
  },
  'sign-in-not-strong': {
    status: 403,
    text: {
      fi: 'Allekirjoitus vaatii vahvan sähköisen tunnistautumisen.',
      sv: 'Underskriften kräver stark elektronisk identifiering.',
      en: 'Signing asks for strong electronic identification.',
    },
  },
  'acr-not-accepted': {
    status: 403,
    text: {
      fi: 'Tämä tunnistautumisen tapa ei riitä. Tunnistaudu vahvemmin.',
      sv: 'Det här sättet att identifiera sig räcker inte. Identifiera dig starkare.',
      en: 'This way of identifying yourself is not enough. Use a stronger one.',
    },
  },
  'another-way-in': {
    status: 403,
    text: {
      fi: 'Tällä kirjautumistavalla ei voi toimia tässä asiassa. Valitse toinen kirjautumistapa.',
      sv: 'Det här sättet att logga in gäller inte i den här saken. Välj ett annat sätt.',
      en: 'This way of signing in does not open this. Choose another way.',
    },
  },
  'person-unknown': {
    status: 403,
    text: {
      fi: 'Sinulle ei ole vielä avattu käyttöoikeutta. Pyydä se organisaatiosi pääkäyttäjältä.',
      sv: 'Du har ännu inte fått åtkomst. Be din organisations administratör om den.',
      en: 'You have not been given access yet. Ask the main user of your organisation for it.',
    },
  },
});

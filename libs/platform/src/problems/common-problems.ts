import { defineProblems } from './problem.js';

/** The refusals every feature shares. */
export const commonProblem = defineProblems({
  'validation-failed': {
    status: 422,
    text: {
      fi: 'Tiedoissa on korjattavaa. Korjaa merkityt kohdat ja lähetä uudelleen.',
      sv: 'Det finns fel i uppgifterna. Rätta de markerade punkterna och skicka på nytt.',
      en: 'Some details need correcting. Correct the marked fields and send again.',
    },
  },
  'body-unreadable': {
    status: 400,
    text: {
      fi: 'Lähetettyä tietoa ei voi lukea.',
      sv: 'Det går inte att läsa uppgifterna.',
      en: 'The request could not be read.',
    },
  },
  'body-too-large': {
    status: 413,
    text: { fi: 'Lähetys on liian suuri.', sv: 'Sändningen är för stor.', en: 'The request is too large.' },
  },
  'media-type-unknown': {
    status: 415,
    text: {
      fi: 'Tätä tiedostomuotoa ei voi vastaanottaa.',
      sv: 'Det här filformatet kan inte tas emot.',
      en: 'This kind of content cannot be received.',
    },
  },
  unauthenticated: {
    status: 401,
    text: { fi: 'Kirjaudu sisään jatkaaksesi.', sv: 'Logga in för att fortsätta.', en: 'Sign in to continue.' },
  },
  forbidden: {
    status: 403,
    text: {
      fi: 'Sinulla ei ole oikeutta tähän toimintoon.',
      sv: 'Du har inte rätt att göra detta.',
      en: 'You do not have the right to do this.',
    },
  },
  'not-found': {
    status: 404,
    text: { fi: 'Tätä ei löytynyt.', sv: 'Det här hittades inte.', en: 'This was not found.' },
  },
  'stale-version': {
    status: 412,
    text: {
      fi: 'Joku muu on muuttanut tietoja sen jälkeen, kun avasit ne. Mitään kirjoittamaasi ei ole tallennettu päälle.',
      sv: 'Någon annan har ändrat uppgifterna sedan du öppnade dem. Inget har sparats över dem.',
      en: 'Somebody else has changed this since you opened it. Nothing was overwritten.',
    },
  },
  'move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i det nuvarande skedet.',
      en: 'This cannot be done at the present stage.',
    },
  },
  'if-match-required': {
    status: 428,
    text: {
      fi: 'Muutoksesta puuttuu versio, johon se perustuu (If-Match).',
      sv: 'Ändringen saknar den version den bygger på (If-Match).',
      en: 'The change does not say which version it is based on (If-Match).',
    },
  },
  'idempotency-key-required': {
    status: 422,
    text: {
      fi: 'Komennosta puuttuu tunniste (Idempotency-Key, 8–100 merkkiä).',
      sv: 'Kommandot saknar en nyckel (Idempotency-Key, 8–100 tecken).',
      en: 'The command has no key (Idempotency-Key, 8–100 characters).',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    text: {
      fi: 'Samalla tunnisteella on jo lähetetty toinen komento.',
      sv: 'Samma nyckel har redan använts för ett annat kommando.',
      en: 'The same key has already been used for another command.',
    },
  },
  'cursor-unknown': {
    status: 422,
    text: {
      fi: 'Luettelon jatkokohta ei kelpaa. Aloita luettelo alusta.',
      sv: 'Fortsättningen på listan är ogiltig. Börja om från början.',
      en: 'This place in the list is not valid. Start the list again.',
    },
  },
  'conflicting-row': {
    status: 409,
    text: {
      fi: 'Tieto on ristiriidassa toisen, samaan aikaan tallennetun tiedon kanssa.',
      sv: 'Uppgiften står i konflikt med en annan uppgift som sparats samtidigt.',
      en: 'This conflicts with something that was saved at the same time.',
    },
  },
  'clock-goes-back': {
    status: 409,
    text: {
      fi: 'Esittelykelloa voi siirtää vain eteenpäin.',
      sv: 'Demonstrationsklockan kan bara flyttas framåt.',
      en: 'The demonstration clock can only be moved forward.',
    },
  },
  'too-many-calls': {
    status: 429,
    text: {
      fi: 'Pyyntöjä tuli enemmän kuin niitä otetaan vastaan. Mitään ei tallennettu. Yritä uudelleen {seconds} sekunnin kuluttua.',
      sv: 'Det kom fler anrop än vad som tas emot. Inget sparades. Försök igen om {seconds} sekunder.',
      en: 'More calls came than are taken. Nothing was saved. Try again in {seconds} seconds.',
    },
  },
  'too-busy': {
    status: 503,
    text: {
      fi: 'Palvelu on juuri nyt ruuhkainen. Yritä hetken päästä uudelleen.',
      sv: 'Tjänsten är överbelastad just nu. Försök igen om en stund.',
      en: 'The service is busy right now. Try again in a moment.',
    },
  },
});

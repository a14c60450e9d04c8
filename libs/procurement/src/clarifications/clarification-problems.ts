import { defineProblems } from '@kasvutori/platform';

export const clarificationProblem = defineProblems({
  'questions-closed': {
    status: 409,
    text: {
      fi: 'Kysymysten määräaika päättyi {deadline}. Kysymystä ei voi enää esittää.',
      sv: 'Tidsfristen för frågor gick ut {deadline}. Det går inte längre att ställa frågor.',
      en: 'The time for questions ended {deadline}. A question can no longer be asked.',
    },
  },
  'tender-not-taking-questions': {
    status: 409,
    text: {
      fi: 'Tästä kilpailutuksesta ei voi nyt kysyä.',
      sv: 'Det går inte att ställa frågor om den här upphandlingen just nu.',
      en: 'This tender does not take questions at present.',
    },
  },
  'tender-not-taking-answers': {
    status: 409,
    text: {
      fi: 'Vastauksia voi antaa ja korjata vain, kun kilpailutus on julkaistu eikä tarjouksia ole avattu.',
      sv: 'Svar kan ges och rättas bara medan upphandlingen är publicerad och anbuden inte har öppnats.',
      en: 'Answers can be given and corrected only while the tender is published and the bids are unopened.',
    },
  },
  'question-tells-asker': {
    status: 422,
    text: {
      fi: 'Kysymyksessä on tieto, josta kysyjän tunnistaa: {found}. Kirjoita kysymys niin, ettei siitä näe, kuka kysyy.',
      sv: 'Frågan innehåller en uppgift som avslöjar vem som frågar: {found}. Skriv frågan så att det inte framgår.',
      en: 'The question tells who asks: {found}. Word it so that the asker cannot be recognised.',
    },
  },
  'question-lot-unknown': {
    status: 422,
    text: {
      fi: 'Osa ei kuulu tähän kilpailutukseen.',
      sv: 'Delen hör inte till den här upphandlingen.',
      en: 'The lot does not belong to this tender.',
    },
  },
  'question-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Kysymykseen on jo vastattu tai se on jätetty vastaamatta perustellen. Sitä ei voi enää muuttaa.',
      sv: 'Frågan är redan besvarad eller avvisad med motivering. Den kan inte längre ändras.',
      en: 'The question is answered or dismissed already. It can no longer be changed.',
    },
  },
  'question-in-another-answer': {
    status: 409,
    text: {
      fi: 'Kysymys on jo toisessa vastausluonnoksessa. Poista se ensin sieltä.',
      sv: 'Frågan finns redan i ett annat svarsutkast. Ta först bort den därifrån.',
      en: 'The question is already in another draft answer. Take it out of that one first.',
    },
  },
  'question-not-of-tender': {
    status: 422,
    text: {
      fi: 'Kysymys ei kuulu tähän kilpailutukseen.',
      sv: 'Frågan hör inte till den här upphandlingen.',
      en: 'The question does not belong to this tender.',
    },
  },
  'answer-language-missing': {
    status: 422,
    text: {
      fi: 'Kirjoita vastaus ainakin kilpailutuksen kielellä ({language}).',
      sv: 'Skriv svaret åtminstone på upphandlingens språk ({language}).',
      en: 'Write the answer at least in the language of the tender ({language}).',
    },
  },
  'answer-unchanged': {
    status: 422,
    text: {
      fi: 'Korjaus on sama kuin voimassa oleva vastaus.',
      sv: 'Rättelsen är densamma som det gällande svaret.',
      en: 'The correction is the same as the answer in force.',
    },
  },
  'clarification-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä vastauksen nykyisessä vaiheessa. Julkaistu vastaus korjataan uudella versiolla.',
      sv: 'Det här kan inte göras i svarets nuvarande skede. Ett publicerat svar rättas med en ny version.',
      en: 'This cannot be done at the present stage of the answer. A published answer is corrected by a new version.',
    },
  },
});

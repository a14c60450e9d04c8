import { defineProblems } from '@kasvutori/platform';

export const rulebookProblem = defineProblems({
  'rulebook-not-draft': {
    status: 409,
    text: {
      fi: 'Julkaistua versiota ei voi muuttaa. Aloita uusi versio.',
      sv: 'En publicerad version kan inte ändras. Börja på en ny version.',
      en: 'A published version cannot be changed. Begin a new version.',
    },
  },
  'rulebook-draft-exists': {
    status: 409,
    text: {
      fi: 'Uusi versio on jo tekeillä.',
      sv: 'En ny version är redan under arbete.',
      en: 'A new version is under way already.',
    },
  },
  'rulebook-faulty': {
    status: 422,
    text: {
      fi: 'Tarkista tämä kohta: tieto on mahdoton tai sama kuin toisessa kohdassa.',
      sv: 'Kontrollera den här punkten: uppgiften är omöjlig eller samma som på ett annat ställe.',
      en: 'Check this: it is impossible or the same as elsewhere.',
    },
  },
  'rulebook-incomplete': {
    status: 422,
    text: {
      fi: 'Sääntökirjasta puuttuu vielä nimi, kuvaus, vaatimus, hinta, kunta tai kieli.',
      sv: 'Regelboken saknar ännu namn, beskrivning, krav, pris, kommun eller språk.',
      en: 'The rulebook still lacks a title, a description, a requirement, a price, a municipality or a language.',
    },
  },
  'rulebook-over': {
    status: 409,
    text: {
      fi: 'Sääntökirjan voimassaolo on päättynyt.',
      sv: 'Regelboken gäller inte längre.',
      en: 'The rulebook is no longer valid.',
    },
  },
  'rulebook-accept-by-too-soon': {
    status: 422,
    text: {
      fi: 'Anna hyväksytyille tuottajille vähintään 14 päivää aikaa hyväksyä uusi versio.',
      sv: 'Ge de godkända producenterna minst 14 dagar att godkänna den nya versionen.',
      en: 'Give the approved providers at least 14 days to accept the new version.',
    },
  },
  'rulebook-own-publication': {
    status: 403,
    text: {
      fi: 'Version julkaisee toinen henkilö kuin se, joka kirjoitti sen.',
      sv: 'Versionen publiceras av någon annan än den som skrev den.',
      en: 'The version is published by someone other than the one who wrote it.',
    },
  },
  'approval-already': {
    status: 409,
    text: {
      fi: 'Yrityksellänne on jo hakemus tai hyväksyntä tähän sääntökirjaan.',
      sv: 'Ert företag har redan en ansökan eller ett godkännande enligt regelboken.',
      en: 'Your company already has an application or an approval by this rulebook.',
    },
  },
  'approval-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä hakemuksen tai hyväksynnän nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i ansökans eller godkännandets nuvarande skede.',
      en: 'This cannot be done at the present stage of the application or approval.',
    },
  },
  'application-beyond-rulebook': {
    status: 422,
    text: {
      fi: 'Tämä ei ole sääntökirjan mukainen. Tarkista palvelu, hinta, kunnat ja kielet.',
      sv: 'Det här följer inte regelboken. Kontrollera tjänst, pris, kommuner och språk.',
      en: 'This is not as the rulebook allows. Check the service, the price, the municipalities and the languages.',
    },
  },
  'application-lacks': {
    status: 422,
    text: {
      fi: 'Hakemuksesta puuttuu vielä vastaus, todiste tai valinta.',
      sv: 'Ansökan saknar ännu ett svar, ett bevis eller ett val.',
      en: 'The application still lacks an answer, evidence or a choice.',
    },
  },
  'approval-unchecked': {
    status: 409,
    text: {
      fi: 'Tarkista ensin jokainen vaatimus. Hyväksyä voi, kun jokainen täyttyy.',
      sv: 'Kontrollera först varje krav. Godkännande kan ges när alla uppfylls.',
      en: 'Check every requirement first. Approval is possible when each is met.',
    },
  },
  'rulebook-superseded': {
    status: 409,
    text: {
      fi: 'Sääntökirjasta on uusi versio. Pyydä hakijaa täydentämään hakemus sen mukaiseksi.',
      sv: 'Det finns en ny version av regelboken. Be sökanden komplettera ansökan enligt den.',
      en: 'There is a new version of the rulebook. Ask the applicant to complete the application by it.',
    },
  },
  'check-ground-missing': {
    status: 422,
    text: {
      fi: 'Kerro, miksi vaatimus ei täyty.',
      sv: 'Berätta varför kravet inte uppfylls.',
      en: 'Say why the requirement is not met.',
    },
  },
  'for-clients-missing': {
    status: 422,
    text: {
      fi: 'Kerro, mitä tapahtuu asiakkaille, jotka ovat valinneet tuottajan.',
      sv: 'Berätta vad som händer med de klienter som har valt producenten.',
      en: 'Say what happens to the clients who have chosen the provider.',
    },
  },
  'nothing-to-accept': {
    status: 409,
    text: {
      fi: 'Hyväksyttävää ei ole nyt.',
      sv: 'Det finns inget att godkänna nu.',
      en: 'There is nothing to accept now.',
    },
  },
  'rulebook-text-differs': {
    status: 409,
    text: {
      fi: 'Sääntökirja ei ole sama, jonka luit. Lue se uudelleen ennen hyväksymistä.',
      sv: 'Regelboken är inte densamma som du läste. Läs den på nytt innan du godkänner.',
      en: 'The rulebook is not the one you read. Read it again before accepting.',
    },
  },
  'evidence-too-much': {
    status: 409,
    text: {
      fi: 'Hakemukseen voi liittää enintään {max} tiedostoa.',
      sv: 'Högst {max} filer kan bifogas ansökan.',
      en: 'At most {max} files can be attached to an application.',
    },
  },
});

import { defineProblems } from '@kasvutori/platform';

export const simulationProblem = defineProblems({
  'simulation-cohort-unsound': {
    status: 422,
    text: {
      fi: 'Tarkista asiakasjoukon tiedot.',
      sv: 'Kontrollera uppgifterna om klientgruppen.',
      en: 'Check what is said of the cohort.',
    },
  },
  'simulation-place-unsound': {
    status: 422,
    text: {
      fi: 'Arvo ei käy. Odotettu: {expected}.',
      sv: 'Värdet duger inte. Väntat: {expected}.',
      en: 'The value will not do. Expected: {expected}.',
    },
  },
  'simulation-tariff-unknown': {
    status: 422,
    text: {
      fi: 'Tällaisia maksuperusteita ei ole.',
      sv: 'Det finns inga sådana ersättningsgrunder.',
      en: 'There is no such tariff.',
    },
  },
  'simulation-too-large': {
    status: 422,
    text: {
      fi: 'Simulointi olisi liian suuri: asiakkaita kertaa ajoja saa olla enintään {most}.',
      sv: 'Simuleringen skulle bli för stor: klienter gånger körningar får vara högst {most}.',
      en: 'The simulation would be too large: clients times runs may be at most {most}.',
    },
  },
  'simulation-tender-unknown': {
    status: 422,
    text: {
      fi: 'Kilpailutusta ei löydy.',
      sv: 'Upphandlingen finns inte.',
      en: 'The tender is not found.',
    },
  },
  'simulation-past-too-few': {
    status: 422,
    text: {
      fi: 'Tietoja on liian vähästä: lukuja kerrotaan vasta, kun samaa palvelutarvetta on vähintään {least} asiakkaalla.',
      sv: 'Det finns uppgifter om för få: tal ges först när minst {least} klienter har samma servicebehov.',
      en: 'There are too few: numbers are told when at least {least} clients have the same need.',
    },
  },
  'simulation-not-done': {
    status: 409,
    text: {
      fi: 'Simulointi ei ole valmis. Vain valmis simulointi voi olla kilpailutuksen perusteena.',
      sv: 'Simuleringen är inte klar. Bara en färdig simulering kan vara grund för en upphandling.',
      en: 'The simulation has not been completed. Only a completed one may be the ground of a tender.',
    },
  },
});

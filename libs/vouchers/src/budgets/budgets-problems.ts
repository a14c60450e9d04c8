import { defineProblems } from '@kasvutori/platform';

export const budgetProblem = defineProblems({
  'budget-exists': {
    status: 409,
    text: {
      fi: 'Tällä palvelulla on jo määräraha vuodelle {year}. Korota sitä.',
      sv: 'Tjänsten har redan en budget för {year}. Höj den.',
      en: 'This service has a budget for {year} already. Raise it.',
    },
  },
  'budget-missing': {
    status: 409,
    text: {
      fi: 'Tälle palvelulle ei ole määrärahaa vuodelle {year}.',
      sv: 'Det finns ingen budget för tjänsten för {year}.',
      en: 'There is no budget for this service for {year}.',
    },
  },
  'budget-short': {
    status: 409,
    text: {
      fi: 'Määräraha ei riitä: vapaana on {balance}, puuttuu {shortfall}.',
      sv: 'Budgeten räcker inte: {balance} är fritt, {shortfall} fattas.',
      en: 'The budget is not enough: {balance} is free, {shortfall} is missing.',
    },
  },
  'amount-zero': {
    status: 422,
    text: {
      fi: 'Anna summa, joka on suurempi kuin nolla.',
      sv: 'Ange ett belopp större än noll.',
      en: 'Give an amount above zero.',
    },
  },
});

import { defineProblems } from '@kasvutori/platform';

export const budgetProblem = defineProblems({
  'budget-exists': {
    status: 409,
    text: {
      fi: 'Tällainen budjetti on jo vuodelle {year}. Korota sitä.',
      sv: 'Det finns redan en sådan budget för {year}. Höj den.',
      en: 'There is such a budget for {year} already. Raise it.',
    },
  },
  'budget-scope': {
    status: 422,
    text: {
      fi: 'Valitse joko palvelu tai palveluryhmä.',
      sv: 'Välj antingen en tjänst eller en tjänstegrupp.',
      en: 'Choose either a service or a group of services.',
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
  'budget-frozen': {
    status: 409,
    text: {
      fi: 'Budjetista ei voi myöntää uusia seteleitä: se jäädytettiin {since}. Syy: {reason}',
      sv: 'Inga nya sedlar kan beviljas av budgeten: den frystes {since}. Orsak: {reason}',
      en: 'No new vouchers can be granted from the budget: it was frozen {since}. Reason: {reason}',
    },
  },
  'budget-closed': {
    status: 409,
    text: {
      fi: 'Budjetin vuosi on päätetty. Siihen ei voi enää tehdä muutoksia eikä siitä myöntää seteleitä.',
      sv: 'Budgetens år är avslutat. Den kan inte längre ändras och inga sedlar kan beviljas av den.',
      en: 'The year of the budget has been closed. It can no longer be changed, and no vouchers can be granted from it.',
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
  'group-exists': {
    status: 409,
    text: {
      fi: 'Samanniminen palveluryhmä on jo olemassa.',
      sv: 'Det finns redan en tjänstegrupp med samma namn.',
      en: 'There is a group of services with this name already.',
    },
  },
});

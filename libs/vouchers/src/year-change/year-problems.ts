import { defineProblems } from '@kasvutori/platform';

export const yearProblem = defineProblems({
  'year-not-over': {
    status: 409,
    text: {
      fi: 'Vuotta {year} ei voi vielä päättää. Sen voi päättää 1.1. alkaen.',
      sv: 'Året {year} kan inte avslutas ännu. Det kan avslutas från den 1 januari.',
      en: 'The year {year} cannot be closed yet. It can be closed from 1 January on.',
    },
  },
  'year-nothing-to-do': {
    status: 409,
    text: {
      fi: 'Vuodelta {year} ei ole budjetteja, joille tämän voisi tehdä.',
      sv: 'Det finns inga budgetar för {year} som det här kan göras för.',
      en: 'There are no budgets of {year} this could be done for.',
    },
  },
  'year-change-waits': {
    status: 409,
    text: {
      fi: 'Ehdotus odottaa jo toisen henkilön päätöstä.',
      sv: 'Ett förslag väntar redan på en annan persons beslut.',
      en: 'A proposal waits for another person’s decision already.',
    },
  },
  'next-budget-missing': {
    status: 409,
    text: {
      fi: 'Avaa ensin ensi vuoden budjetti: {budget}. Sille siirtyy seteleihin sidottua rahaa {needed}.',
      sv: 'Öppna först nästa års budget: {budget}. {needed} som är bundet i sedlar flyttas till den.',
      en: 'First open next year’s budget: {budget}. {needed} committed to vouchers moves to it.',
    },
  },
  'next-budget-short': {
    status: 409,
    text: {
      fi: 'Ensi vuoden budjetti ei riitä: {budget}. Seteleihin on sidottu {needed}, vapaana on {balance}, puuttuu {shortfall}.',
      sv: 'Nästa års budget räcker inte: {budget}. {needed} är bundet i sedlar, {balance} är fritt, {shortfall} fattas.',
      en: 'Next year’s budget is not enough: {budget}. {needed} is committed to vouchers, {balance} is free, {shortfall} is missing.',
    },
  },
  'line-not-of-year': {
    status: 422,
    text: {
      fi: 'Budjetti ei ole vuodelta {year}, tai sillä on jo ensi vuoden budjetti.',
      sv: 'Budgeten är inte från {year}, eller så har den redan en budget för nästa år.',
      en: 'The budget is not of {year}, or it has a budget for the next year already.',
    },
  },
});

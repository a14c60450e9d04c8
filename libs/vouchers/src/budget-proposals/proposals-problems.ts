import { defineProblems } from '@kasvutori/platform';

export const proposalProblem = defineProblems({
  'proposal-second-person': {
    status: 403,
    text: {
      fi: 'Teit tämän ehdotuksen itse. Toisen henkilön on päätettävä siitä.',
      sv: 'Du har själv lagt fram det här förslaget. En annan person måste besluta om det.',
      en: 'You made this proposal yourself. Another person has to decide on it.',
    },
  },
  'proposal-not-yours': {
    status: 403,
    text: {
      fi: 'Vain ehdotuksen tekijä voi perua sen.',
      sv: 'Bara den som lagt fram förslaget kan ta tillbaka det.',
      en: 'Only the person who made the proposal can take it back.',
    },
  },
  'proposal-waits-already': {
    status: 409,
    text: {
      fi: 'Samasta asiasta on jo ehdotus, joka odottaa päätöstä.',
      sv: 'Det finns redan ett förslag om samma sak som väntar på beslut.',
      en: 'A proposal about the same thing waits for a decision already.',
    },
  },
  'transfer-other-year': {
    status: 422,
    text: {
      fi: 'Rahaa voi siirtää vain saman vuoden budjettien välillä.',
      sv: 'Pengar kan flyttas bara mellan budgetar för samma år.',
      en: 'Money can be moved only between budgets of the same year.',
    },
  },
  'transfer-to-itself': {
    status: 422,
    text: {
      fi: 'Valitse toinen budjetti.',
      sv: 'Välj en annan budget.',
      en: 'Choose another budget.',
    },
  },
});

import type { ServiceKindCode } from '@kasvutori/platform';
import type { Ground } from './needs-ground.js';
import type { Answers } from './questionnaire.js';

interface ServiceRule {
  readonly service: ServiceKindCode;
  readonly when: (answers: Answers) => boolean;
  readonly because: Ground['text'];
}

/** Every rule that fits proposes its service; the order is the order in which the steps make sense. */
const RULES: readonly ServiceRule[] = [
  {
    service: 'work-ability-assessment',
    when: (answers) => answers['ability-to-work'] === 'unclear' || answers['ability-to-work'] === 'partly',
    because: {
      fi: 'Työkyvyn arviointi, koska työkyky on rajallinen tai epäselvä.',
      sv: 'Bedömning av arbetsförmågan, eftersom arbetsförmågan är begränsad eller oklar.',
      en: 'Work ability assessment, because the ability to work is limited or unclear.',
    },
  },
  {
    service: 'language-coaching',
    when: (answers) => answers['finnish-or-swedish'] !== 'well',
    because: {
      fi: 'Kielivalmennus, koska suomen tai ruotsin taito kaipaa vahvistusta.',
      sv: 'Språkträning, eftersom kunskaperna i finska eller svenska behöver stärkas.',
      en: 'Language coaching, because Finnish or Swedish needs strengthening.',
    },
  },
  {
    service: 'career-guidance',
    when: (answers) =>
      answers['goal'] === 'unsure' || answers['goal'] === 'training' || answers['training'] === 'outdated',
    because: {
      fi: 'Uraohjaus, koska seuraava suunta tai koulutus on vielä valitsematta.',
      sv: 'Karriärvägledning, eftersom nästa riktning eller utbildning ännu är öppen.',
      en: 'Career guidance, because the next direction or training is still open.',
    },
  },
  {
    service: 'startup-coaching',
    when: (answers) => answers['goal'] === 'business',
    because: {
      fi: 'Yrittäjyysvalmennus, koska haluat oman yrityksen.',
      sv: 'Företagarcoachning, eftersom du vill ha ett eget företag.',
      en: 'Start-up coaching, because you want a business of your own.',
    },
  },
  {
    service: 'job-coaching',
    when: (answers) =>
      answers['goal'] === 'job' ||
      answers['time-without-work'] === '1-2-years' ||
      answers['time-without-work'] === 'over-2-years',
    because: {
      fi: 'Työhönvalmennus, koska tavoite on työ tai työttömyys on pitkittynyt.',
      sv: 'Arbetsträning och jobbcoachning, eftersom målet är arbete eller arbetslösheten har dragit ut på tiden.',
      en: 'Job coaching, because the goal is a job or unemployment has gone on for long.',
    },
  },
];

export function servicesFor(answers: Answers): Ground<ServiceKindCode>[] {
  return RULES.filter((rule) => rule.when(answers)).map(({ service, because }) => ({
    about: 'service',
    code: service,
    text: because,
  }));
}

import type { ServiceKindCode } from '@kasvutori/platform';
import type { Channel, Ground, Level, Segment } from './needs-ground.js';
import type { Answers, NeedsRule, Questionnaire } from './questionnaire.js';

const holds = ({ levels, when }: NeedsRule, level: Level, answers: Answers): boolean =>
  (levels.length === 0 || levels.includes(level)) &&
  when.every(({ question, answers: speaking }) => speaking.includes(answers[question] ?? ''));

const groundOf =
  <Code extends string>(about: Ground['about']) =>
  ({ code, because }: NeedsRule<Code>): Ground<Code> => ({ about, code, text: because });

/** Of the rules that speak for the same thing, the first that holds gives the reason; things come in the order of the rules. */
function allThatHold<Code extends string>(
  about: Ground['about'],
  rules: readonly NeedsRule<Code>[],
  level: Level,
  answers: Answers,
): Ground<Code>[] {
  const found = new Map<Code, NeedsRule<Code>>();
  for (const rule of rules) if (!found.has(rule.code) && holds(rule, level, answers)) found.set(rule.code, rule);
  return [...found.values()].map(groundOf(about));
}

/** Nobody is left without a way to be served. */
const IN_PERSON_SAFE: Ground<Channel> = {
  about: 'channel',
  code: 'in-person',
  text: {
    fi: 'Kasvokkain, koska palvelu verkossa tai etänä ei nyt onnistu.',
    sv: 'Ansikte mot ansikte, eftersom service på nätet eller på distans inte fungerar nu.',
    en: 'In person, because online or remote service does not work now.',
  },
};

export function channelsFor({ channels }: Questionnaire, level: Level, answers: Answers): Ground<Channel>[] {
  const found = allThatHold('channel', channels, level, answers);
  return found.length > 0 ? found : [IN_PERSON_SAFE];
}

export const servicesFor = ({ services }: Questionnaire, level: Level, answers: Answers): Ground<ServiceKindCode>[] =>
  allThatHold('service', services, level, answers);

/**
 * First that holds. The segment is the distance to work that outcome tariffs speak of: A near, B further, C far.
 * @throws RangeError when no rule holds, which the check of a published questionnaire rules out.
 */
export function segmentFor({ segments }: Questionnaire, level: Level, answers: Answers): Ground<Segment> {
  const rule = segments.find((candidate) => holds(candidate, level, answers));
  if (rule === undefined) throw new RangeError('no segment for these answers');
  return groundOf<Segment>('segment')(rule);
}

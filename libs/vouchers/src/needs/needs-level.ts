import type { Localised, ServiceKindCode } from '@kasvutori/platform';
import type { Channel, Ground, Level, Segment } from './needs-ground.js';
import { channelsFor, segmentFor, servicesFor } from './needs-rules.js';
import type { Answers, LevelLimits, Questionnaire } from './questionnaire.js';

export interface NeedsProposal {
  readonly level: Level;
  readonly points: number;
  readonly channels: readonly Channel[];
  readonly services: readonly ServiceKindCode[];
  readonly segment: Segment;
  readonly grounds: readonly Ground[];
}

/**
 * What the answers speak for. Nothing is weighed that the client did not say: each answer has its points, the sum has
 * its limits, and every conclusion is a row that names the answers behind it.
 * @throws RangeError when the answers were not checked against the questionnaire first (`checkAnswers`).
 */
export function proposeFor(questionnaire: Questionnaire, answers: Answers): NeedsProposal {
  const read = questionnaire.questions.map((question) => {
    const option = question.options.find((candidate) => candidate.code === answers[question.code]);
    if (option === undefined) throw new RangeError(`no answer to ${question.code}`);
    return { question, option };
  });
  const points = read.reduce((sum, { option }) => sum + option.points, 0);
  const { levels } = questionnaire;
  const heavy = levels.heavy !== null && read.some(({ option }) => option.points >= (levels.heavy ?? 0));
  const level = levelOf(levels, points, heavy);
  const channels = channelsFor(questionnaire, level, answers);
  const services = servicesFor(questionnaire, level, answers);
  const segment = segmentFor(questionnaire, level, answers);
  const answerRows = read
    .filter(({ option }) => option.points > 0)
    .map(({ question, option }): Ground => {
      const { text, code, area } = question;
      const said = (language: keyof Localised): string => `${text[language]} – ${option.text[language]}`;
      return {
        about: 'answer',
        code,
        area,
        points: option.points,
        text: { fi: said('fi'), sv: said('sv'), en: said('en') },
      };
    });
  return {
    level,
    points,
    channels: channels.map(({ code }) => code),
    services: services.map(({ code }) => code),
    segment: segment.code,
    grounds: [...answerRows, levelRow(levels, level, points, heavy), ...channels, ...services, segment],
  };
}

/** A sum at or above a limit means its level; one heavy answer is never met with self-service alone, whatever the sum. */
export function levelOf({ some, much }: LevelLimits, points: number, heavy: boolean): Level {
  if (points >= much) return 'much';
  return points >= some || heavy ? 'some' : 'little';
}

function levelRow({ some, much }: LevelLimits, level: Level, points: number, heavy: boolean): Ground {
  const raised = level === 'some' && points < some && heavy;
  const limits = `0–${some - 1} · ${some}–${much - 1} · ${much}–`;
  const text: Localised = raised
    ? {
        fi: `Pisteitä on ${points}, mutta yksi vastaus painaa niin paljon, että tukea tarvitaan ainakin jonkin verran.`,
        sv: `Poängen är ${points}, men ett svar väger så tungt att det behövs åtminstone en del stöd.`,
        en: `The points are ${points}, but one answer weighs so much that at least some support is needed.`,
      }
    : {
        fi: `Vastauksista tulee yhteensä ${points} pistettä (vähän · jonkin verran · paljon: ${limits}).`,
        sv: `Svaren ger sammanlagt ${points} poäng (lite · en del · mycket: ${limits}).`,
        en: `The answers make ${points} points in all (little · some · much: ${limits}).`,
      };
  return { about: 'level', code: level, points, text };
}

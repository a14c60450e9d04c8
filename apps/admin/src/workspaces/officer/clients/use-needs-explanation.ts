import { useText, useTexts } from '#app';
import type { Explanation } from '#ui';
import { texts } from './texts.js';
import type { Ground } from './types.js';

/** The grounds of an assessment as a Why panel: answers with their points, the sum, and the rule that read them. */
export function useNeedsExplanation(): (grounds: readonly Ground[], questionnaire: string) => Explanation {
  const t = useTexts(texts);
  const say = useText();
  return (grounds, questionnaire) => {
    const level = grounds.find(({ about }) => about === 'level');
    const answers = grounds.filter(({ about }) => about === 'answer');
    const rows = answers.map(({ text, points = 0 }, index) => ({
      label: say(text),
      value: t('points', { count: points }),
      ...(index > 0 ? { sign: '+' } : {}),
    }));
    const sum = answers.reduce((total, { points = 0 }) => total + points, 0);
    return {
      sentence: level ? say(level.text) : '',
      rows:
        rows.length === 0
          ? rows
          : [...rows, { label: t('sum'), value: t('points', { count: sum }), sign: '=', total: true }],
      rule: { name: t('questionnaire'), version: questionnaire },
      facts: grounds
        .filter(({ about }) => about === 'channel' || about === 'service' || about === 'segment')
        .map(({ about, text }) => ({ label: t(FACT[about as keyof typeof FACT]), value: say(text) })),
    };
  };
}

const FACT = { channel: 'channels', service: 'proposedServices', segment: 'segment' } as const;

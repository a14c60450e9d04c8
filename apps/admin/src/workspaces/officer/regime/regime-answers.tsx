import { useText, useTexts } from '#app';
import { FactsList, Why, type Explanation } from '#ui';
import type { RegimeAssessment, RegimeTopicAnswer } from '../../../procurement/types.js';
import { texts } from './texts.js';

/** What the rules say of a purchase; each answer opens into its reason. */
export function RegimeAnswers({ assessment }: { assessment: RegimeAssessment }) {
  const t = useTexts(texts);
  const say = useText();
  const explain = useExplanation();
  return (
    <FactsList
      wide
      facts={assessment.answers.map((answer) => ({
        label: t(`topic-${answer.topic}`),
        value: (
          <Why subject={t(`topic-${answer.topic}`)} explanation={explain(answer)}>
            {say(answer.answer)}
          </Why>
        ),
      }))}
    />
  );
}

function useExplanation(): (answer: RegimeTopicAnswer) => Explanation {
  const say = useText();
  return ({ sentence, rows, rule, facts }) => ({
    sentence: say(sentence),
    rows: rows.map(({ label, amount, value, note, total }) => ({
      label: say(label),
      ...(amount !== null && { amount }),
      ...(value !== null && { value: say(value) }),
      ...(note !== null && { note: say(note) }),
      ...(total && { total }),
    })),
    rule: { name: say(rule.name), clause: say(rule.clause) },
    facts: facts.map(({ label, value }) => ({ label: say(label), value: say(value) })),
  });
}

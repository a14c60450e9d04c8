import { useSaid } from '../procurement/tender-words.js';

import { RadioField } from '#ui';
import type { Asked } from './types.js';

interface QuestionFieldsProps {
  questions: Asked['questions'];
  /** Path of the answers in the form's values: `answers`. */
  nameOf: (code: string) => { name: string };
  /** May be left for later, as a client at home may. */
  later?: boolean;
  /** A word under the question: what was answered before. */
  hintOf?: (question: Asked['questions'][number]) => string | undefined;
}

/** Questions with their answers, one under the other. */
export function QuestionFields({ questions, nameOf, later = false, hintOf }: QuestionFieldsProps) {
  const say = useSaid();
  return questions.map((question) => {
    const { code, text, options } = question;
    const hint = hintOf?.(question);
    return (
      <RadioField
        key={code}
        {...nameOf(code)}
        {...(hint ? { hint } : {})}
        later={later}
        label={say(text)}
        options={options.map((option) => ({ value: option.code, label: say(option.text) }))}
      />
    );
  });
}

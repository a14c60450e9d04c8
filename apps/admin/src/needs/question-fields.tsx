import { useSaid } from '../procurement/tender-words.js';

import { RadioField } from '#ui';
import type { Asked } from './types.js';

interface QuestionFieldsProps {
  questions: Asked['questions'];
  /** Path of the answers in the form's values: `answers`. */
  nameOf: (code: string) => { name: string };
  /** May be left for later, as a client at home may. */
  later?: boolean;
}

/** Questions with their answers, one under the other. */
export function QuestionFields({ questions, nameOf, later = false }: QuestionFieldsProps) {
  const say = useSaid();
  return questions.map(({ code, text, options }) => (
    <RadioField
      key={code}
      {...nameOf(code)}
      later={later}
      label={say(text)}
      options={options.map((option) => ({ value: option.code, label: say(option.text) }))}
    />
  ));
}

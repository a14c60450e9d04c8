import { EMPTY_TEXT, formText, type DraftText } from '../draft/draft-text.js';
import type { Content } from './types.js';

type Rule = Content['services'][number];

export interface QuestionsValues {
  title: DraftText;
  areas: { code: Content['areas'][number]['code'] | ''; name: DraftText }[];
  questions: {
    code: string;
    area: Content['areas'][number]['code'] | '';
    text: DraftText;
    options: { code: string; text: DraftText; points: number | '' }[];
  }[];
}

export interface RuleValues {
  code: string;
  levels: Rule['levels'];
  when: Rule['when'];
  because: DraftText;
}
export interface RulesValues {
  some: number | '';
  much: number | '';
  heavy: string;
  channels: RuleValues[];
  services: RuleValues[];
  segments: RuleValues[];
}

export const EMPTY_OPTION = { code: '', text: EMPTY_TEXT, points: 0 };
export const EMPTY_QUESTION = { code: '', area: '', text: EMPTY_TEXT, options: [EMPTY_OPTION, EMPTY_OPTION] };
export const EMPTY_RULE: RuleValues = { code: '', levels: [], when: [], because: EMPTY_TEXT };
export const EMPTY_CONDITION = { question: '', answers: [] };

export const questionsOf = ({ title, areas, questions }: Content): QuestionsValues => ({
  title: formText(title),
  areas: areas.map(({ code, name }) => ({ code, name: formText(name) })),
  questions: questions.map(({ text, options, ...question }) => ({
    ...question,
    text: formText(text),
    options: options.map((option) => ({ ...option, text: formText(option.text) })),
  })),
});

/** The content with other questions. What is new gets a code of its own, by which answers and rules name it ever after. */
export function withQuestions(content: Content, values: QuestionsValues): Content {
  const newCode = codesBeside(values.questions.map(({ code }) => code));
  return {
    ...content,
    title: values.title,
    // An empty choice is refused by its field before it gets here.
    areas: values.areas.map(({ code, name }) => ({ code: code as Content['areas'][number]['code'], name })),
    questions: values.questions.map((question) => {
      const newOption = codesBeside(question.options.map(({ code }) => code));
      return {
        code: question.code || newCode('question'),
        area: question.area as Content['areas'][number]['code'],
        text: question.text,
        options: question.options.map(({ code, text, points }) => ({
          code: code || newOption('answer'),
          text,
          points: Number(points),
        })),
      };
    }),
  };
}

/** `question-1`, `question-2` … that are not among those in use. */
function codesBeside(used: readonly string[]): (word: string) => string {
  const taken = new Set(used);
  let number = 0;
  return (word) => {
    let code: string;
    do code = `${word}-${++number}`;
    while (taken.has(code));
    taken.add(code);
    return code;
  };
}

const heldRule = ({ code, levels, when, because }: RuleValues & { because: Partial<DraftText> }): RuleValues => ({
  code,
  levels,
  when,
  because: formText(because),
});

export const rulesOf = ({ levels, channels, services, segments }: Content): RulesValues => ({
  some: levels.some,
  much: levels.much,
  heavy: levels.heavy === null ? '' : String(levels.heavy),
  channels: (channels as RuleValues[]).map(heldRule),
  services: (services as RuleValues[]).map(heldRule),
  segments: (segments as RuleValues[]).map(heldRule),
});

/** The content with other limits and rules; the choices of a field are those that the API knows. */
export const withRules = (content: Content, { some, much, heavy, ...rules }: RulesValues): Content => ({
  ...content,
  levels: { some: Number(some), much: Number(much), heavy: heavy === '' ? null : Number(heavy) },
  channels: rules.channels as Content['channels'],
  services: rules.services as Content['services'],
  segments: rules.segments as Content['segments'],
});

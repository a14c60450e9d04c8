import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  CheckboxGroupField,
  FormSection,
  NumberField,
  RepeatField,
  SelectField,
  TextAreaField,
  useCodelist,
  useOrder,
  type NameOf,
} from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import { texts as words } from '../../../vouchers/texts.js';
import { SaidInLanguages } from '../draft/said-in-languages.js';
import { EMPTY_CONDITION, EMPTY_RULE, type RulesValues } from './content-values.js';
import { texts } from './texts.js';
import { LEVELS, type Content } from './types.js';

type RuleList = 'channels' | 'services' | 'segments';
interface RulesFieldsProps {
  field: NameOf<RulesValues>;
  questions: Content['questions'];
}

/** Limits of the levels, and the rules that propose channels, services and the group. */
export function RulesFields({ field, questions }: RulesFieldsProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const services = useCodelist('service-kinds');
  const options: Record<RuleList, { value: string; label: string }[]> = {
    channels: (['digital', 'remote', 'in-person'] as const).map((value) => ({
      value,
      label: word(`channel-${value}`),
    })),
    services: [...services],
    segments: ['A', 'B', 'C'].map((value) => ({ value, label: value })),
  };
  return (
    <>
      <FormSection title={t('levels')} hint={t('levelsHint')}>
        <NumberField {...field('some')} label={t('someFrom')} min={1} max={180} />
        <NumberField {...field('much')} label={t('muchFrom')} min={1} max={180} />
        <SelectField
          {...field('heavy')}
          label={t('heavy')}
          hint={t('heavyHint')}
          optional
          options={['1', '2', '3'].map((value) => ({ value, label: t('points', { count: Number(value) }) }))}
        />
      </FormSection>
      <SaidInLanguages main="fi">
        {(inLanguage, language) =>
          (['channels', 'services', 'segments'] as const).map((list) => (
            <FormSection key={list} title={t(list)} hint={t(`${list}Hint`)}>
              <Rules list={list} field={field} questions={questions} options={options[list]}>
                {(index) => (
                  <TextAreaField
                    {...field(`${list}.${index}.because.${language}`)}
                    {...inLanguage(t('because'))}
                    rows={2}
                  />
                )}
              </Rules>
            </FormSection>
          ))
        }
      </SaidInLanguages>
    </>
  );
}

interface RulesProps extends RulesFieldsProps {
  list: RuleList;
  options: { value: string; label: string }[];
  children: (index: number) => React.ReactNode;
}

function Rules({ list, field, questions, options, children }: RulesProps) {
  const t = useTexts(texts);
  const order = useOrder(list);
  return (
    <RepeatField
      name={list}
      itemTitle={(index) => t(`${list}Number`, { number: index + 1 })}
      addLabel={t('addRule')}
      empty={EMPTY_RULE as unknown as Record<string, unknown>}
      max={60}
      tree={order}
    >
      {(index) => (
        <>
          <SelectField {...field(`${list}.${index}.code`)} label={t('what')} options={options} />
          {children(index)}
          <CheckboxGroupField
            {...field(`${list}.${index}.levels`)}
            label={t('onLevels')}
            hint={t('onLevelsHint')}
            optional
            options={LEVELS.map((value) => ({ value, label: t(`level-${value}`) }))}
          />
          <RepeatField
            name={`${list}.${index}.when`}
            itemTitle={(nth) => t('conditionNumber', { rule: index + 1, number: nth + 1 })}
            addLabel={t('addCondition', { number: index + 1 })}
            empty={EMPTY_CONDITION}
            max={10}
          >
            {(nth) => <Condition at={`${list}.${index}.when.${nth}`} field={field} questions={questions} />}
          </RepeatField>
        </>
      )}
    </RepeatField>
  );
}

/** A question and the answers that speak for the rule; the answers follow from the question. */
function Condition({ at, field, questions }: RulesFieldsProps & { at: `${RuleList}.${number}.when.${number}` }) {
  const t = useTexts(texts);
  const say = useSaid();
  const chosen = useWatch<RulesValues>({ name: `${at}.question` }) as unknown as string;
  const question = questions.find(({ code }) => code === chosen);
  return (
    <>
      <SelectField
        {...field(`${at}.question`)}
        label={t('question')}
        options={questions.map(({ code, text }) => ({ value: code, label: say(text) || code }))}
      />
      {question && (
        <CheckboxGroupField
          key={question.code}
          {...field(`${at}.answers`)}
          label={t('oneOfAnswers')}
          options={question.options.map(({ code, text }) => ({ value: code, label: say(text) || code }))}
        />
      )}
    </>
  );
}

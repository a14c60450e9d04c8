import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { FormSection, NumberField, RepeatField, SelectField, TextField, useOrder, type NameOf } from '#ui';
import { SaidInLanguages } from '../draft/said-in-languages.js';
import { EMPTY_OPTION, EMPTY_QUESTION, type QuestionsValues } from './content-values.js';
import { texts } from './texts.js';

const AREAS = [
  'work-and-skills',
  'health',
  'everyday-life',
  'money',
  'family',
  'language',
  'digital-skills',
  'mobility',
] as const;

/** Title, areas of life and questions; texts in one language at a time, order by buttons. */
export function QuestionsFields({ field }: { field: NameOf<QuestionsValues> }) {
  const t = useTexts(texts);
  const areaOrder = useOrder('areas');
  const questionOrder = useOrder('questions');
  const areas = useWatch<QuestionsValues, 'areas'>({ name: 'areas' });
  const areaOptions = AREAS.map((value) => ({ value, label: t(`area-${value}`) }));
  return (
    <SaidInLanguages main="fi">
      {(inLanguage, language) => (
        <>
          <TextField {...field(`title.${language}`)} {...inLanguage(t('questionnaireTitle'))} maxLength={100} />
          <FormSection title={t('areas')} hint={t('areasHint')}>
            <RepeatField
              name="areas"
              itemTitle={(index) => t('areaNumber', { number: index + 1 })}
              addLabel={t('addArea')}
              empty={{ code: '', name: { fi: '', sv: '', en: '' } }}
              max={AREAS.length}
              tree={areaOrder}
            >
              {(index) => (
                <>
                  <SelectField {...field(`areas.${index}.code`)} label={t('area')} options={areaOptions} />
                  <TextField
                    {...field(`areas.${index}.name.${language}`)}
                    {...inLanguage(t('areaName'))}
                    maxLength={100}
                  />
                </>
              )}
            </RepeatField>
          </FormSection>
          <FormSection title={t('questions')}>
            <RepeatField
              name="questions"
              itemTitle={(index) => t('questionNumber', { number: index + 1 })}
              addLabel={t('addQuestion')}
              empty={EMPTY_QUESTION}
              max={60}
              tree={questionOrder}
            >
              {(index) => (
                <>
                  <TextField
                    {...field(`questions.${index}.text.${language}`)}
                    {...inLanguage(t('question'))}
                    hint={t('questionHint')}
                    maxLength={200}
                  />
                  <SelectField
                    {...field(`questions.${index}.area`)}
                    label={t('area')}
                    options={areaOptions.filter(({ value }) => areas.some(({ code }) => code === value))}
                  />
                  <RepeatField
                    name={`questions.${index}.options`}
                    itemTitle={(nth) => t('optionNumber', { question: index + 1, number: nth + 1 })}
                    addLabel={t('addOption', { number: index + 1 })}
                    empty={EMPTY_OPTION}
                    max={20}
                  >
                    {(nth) => (
                      <>
                        <TextField
                          {...field(`questions.${index}.options.${nth}.text.${language}`)}
                          {...inLanguage(t('answer'))}
                          maxLength={200}
                        />
                        <NumberField
                          {...field(`questions.${index}.options.${nth}.points`)}
                          label={t('weight')}
                          hint={t('weightHint')}
                          min={0}
                          max={3}
                        />
                      </>
                    )}
                  </RepeatField>
                </>
              )}
            </RepeatField>
          </FormSection>
        </>
      )}
    </SaidInLanguages>
  );
}

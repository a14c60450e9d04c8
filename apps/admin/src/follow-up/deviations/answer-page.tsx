import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { DateField, FormPage, RepeatField, Resource, TextAreaField, TextField, useGo } from '#ui';
import { answerDeviation, deviationQuery, readDeviation } from './queries.js';
import { texts } from './texts.js';
import type { AnswerDeviation, Base, Deviation } from './types.js';

/** What the other party says to it and what it will do by when. */
export function AnswerDeviationPage({ base }: { base: Base }) {
  const t = useTexts(texts);
  const go = useGo();
  const deviation = useQuery(deviationQuery(useParam('deviationId')));
  const values: AnswerDeviation = { answer: '', measures: [] };
  return (
    <Resource query={deviation}>
      {({ id, title, version, description }) => (
        <FormPage<AnswerDeviation, Deviation>
          title={t('deviation:answer')}
          intro={
            <>
              <p>{description}</p>
              <p>{t('answerIntro')}</p>
            </>
          }
          back={{ label: title, href: `${base}/deviations/${id}` }}
          values={values}
          version={version}
          submitLabel={t('sendAnswer')}
          submit={(body, headers) => answerDeviation(id, body, headers)}
          reload={async () => ({ values, version: (await readDeviation(id)).version })}
          onDone={() => go(`${base}/deviations/${id}`)}
        >
          {(field) => (
            <>
              <TextAreaField {...field('answer')} label={t('answer')} rows={6} />
              <RepeatField
                name="measures"
                itemTitle={(index) => t('nth', { n: index + 1 })}
                addLabel={t('addMeasure')}
                empty={{ text: '', dueOn: '' }}
                max={20}
              >
                {(index) => (
                  <>
                    <TextField name={`measures.${index}.text`} label={t('measure')} maxLength={1000} />
                    <DateField name={`measures.${index}.dueOn`} label={t('dueOn')} />
                  </>
                )}
              </RepeatField>
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

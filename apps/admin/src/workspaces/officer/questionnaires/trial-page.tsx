import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, FormSection, RadioField, Resource, TextField, useGo } from '#ui';
import { QuestionFields } from '../../../needs/question-fields.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { questionnaireByIdQuery, readQuestionnaire, saveTrials } from './queries.js';
import { texts } from './texts.js';
import { LEVELS, type Level, type Questionnaire, type Trial } from './types.js';

interface TrialValues {
  name: string;
  expected: Level | '';
  answers: Record<string, string>;
}

/** Test answers of an invented person: a new one, or the one whose number stands in the address. */
export function TrialPage() {
  const query = useQuery(questionnaireByIdQuery(useParam('questionnaireId')));
  return <Resource query={query}>{(found) => <Form questionnaire={found} />}</Resource>;
}

function Form({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useTexts(texts);
  const say = useSaid();
  const go = useGo();
  const number = useParam('number');
  const at = number === 'new' ? -1 : Number(number) - 1;
  const { id, name, version, content } = questionnaire;
  const page = `/officer/questionnaires/${id}?tab=trials`;
  const valuesOf = ({ trials }: Questionnaire): TrialValues => {
    const trial = trials[at];
    const kept = (trial?.answers ?? {}) as Record<string, string>;
    return {
      name: trial?.name ?? '',
      expected: trial?.expected ?? '',
      answers: Object.fromEntries(content.questions.map(({ code }) => [code, kept[code] ?? ''])),
    };
  };
  const others = ({ trials }: Questionnaire): Trial[] =>
    trials.map(({ name, expected, answers }) => ({ name, expected, answers }));
  return (
    <FormPage<TrialValues, Questionnaire>
      title={at < 0 ? t('addTrial') : t('editTrial')}
      back={{ label: `${say(content.title)} ${name}`, href: page }}
      intro={t('trialIntro')}
      values={valuesOf(questionnaire)}
      version={version}
      submitLabel={t('save')}
      submit={({ expected, ...values }, headers) => {
        // An empty choice is refused by the field before it gets here.
        const trial = { ...values, expected: expected as Level };
        const all = others(questionnaire);
        return saveTrials(
          id,
          at < 0 ? [...all, trial] : all.map((one, index) => (index === at ? trial : one)),
          headers,
        );
      }}
      reload={async () => {
        const latest = await readQuestionnaire(id);
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <TextField {...field('name')} label={t('trialName')} hint={t('trialNameHint')} maxLength={100} />
          <RadioField
            {...field('expected')}
            label={t('expected')}
            options={LEVELS.map((value) => ({ value, label: t(`level-${value}`) }))}
          />
          {content.areas.map((area) => (
            <FormSection key={area.code} title={say(area.name)}>
              <QuestionFields
                questions={content.questions.filter((question) => question.area === area.code)}
                nameOf={(code) => field(`answers.${code}`)}
              />
            </FormSection>
          ))}
        </>
      )}
    </FormPage>
  );
}

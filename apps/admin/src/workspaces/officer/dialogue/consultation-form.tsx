import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  DateTimeField,
  FormPage,
  inHelsinki,
  MunicipalityField,
  RepeatField,
  Resource,
  SelectField,
  TextAreaField,
  TextField,
  useCodelist,
  useGo,
  type NameOf,
} from '#ui';
import { texts as shared } from '../../../dialogue/texts.js';
import type { ConsultationDetail, ConsultationInput } from '../../../dialogue/types.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { PlanItemField, usePlanItemOfAddress } from './plan-item-field.js';
import {
  consultationQuery,
  createConsultation,
  extendConsultation,
  readConsultation,
  saveConsultation,
} from './queries.js';
import { texts } from './texts.js';

interface BothText {
  fi: string;
  sv: string;
}
interface Values {
  title: BothText;
  description: BothText;
  serviceKind: string;
  municipalities: string[];
  planItemId: string;
  /** An instant, as the date fields hold it. */
  answersEnd: string;
  questions: { text: BothText }[];
}
const NO_TEXT: BothText = { fi: '', sv: '' };
const EMPTY: Values = {
  ...{ title: NO_TEXT, description: NO_TEXT, serviceKind: '', municipalities: [], planItemId: '', answersEnd: '' },
  questions: [{ text: NO_TEXT }],
};

export function NewConsultationPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const planItemId = usePlanItemOfAddress();
  return (
    <FormPage<Values, ConsultationDetail>
      title={t('newConsultation')}
      back={{ label: words('consultations'), href: '/officer/consultations' }}
      values={{ ...EMPTY, planItemId }}
      submitLabel={t('save')}
      submit={(values, headers) => createConsultation(inputOf(values), headers)}
      onDone={({ id }) => go(`/officer/consultations/${id}`)}
    >
      {(field) => <Fields field={field} />}
    </FormPage>
  );
}

export function EditConsultationPage() {
  const t = useTexts(texts);
  const said = useSaid();
  const go = useGo();
  const consultation = useQuery(consultationQuery(useParam('consultationId')));
  return (
    <Resource query={consultation}>
      {({ id, ...found }) => (
        <FormPage<Values, ConsultationDetail>
          title={t('editConsultation')}
          back={{ label: said(found.title), href: `/officer/consultations/${id}` }}
          values={valuesOf(found)}
          version={found.version}
          submitLabel={t('save')}
          submit={(values, headers) => saveConsultation(id, inputOf(values), headers)}
          reload={async () => {
            const latest = await readConsultation(id);
            return { values: valuesOf(latest), version: latest.version };
          }}
          onDone={() => go(`/officer/consultations/${id}`)}
        >
          {(field) => <Fields field={field} />}
        </FormPage>
      )}
    </Resource>
  );
}

export function ExtendConsultationPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const consultation = useQuery(consultationQuery(useParam('consultationId')));
  return (
    <Resource query={consultation}>
      {({ id, title, version, answersEnd }) => (
        <FormPage<{ answersDeadline: string }, ConsultationDetail>
          title={t('extend')}
          back={{ label: said(title), href: `/officer/consultations/${id}` }}
          values={{ answersDeadline: answersEnd ?? '' }}
          version={version}
          submitLabel={t('extend')}
          submit={(values, headers) => extendConsultation(id, localOf(values.answersDeadline), headers)}
          onDone={() => go(`/officer/consultations/${id}`)}
        >
          {(field) => <DateTimeField {...field('answersDeadline')} label={words('answersEnd')} />}
        </FormPage>
      )}
    </Resource>
  );
}

function Fields({ field }: { field: NameOf<Values> }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const kinds = useCodelist('service-kinds');
  return (
    <>
      <TextField {...field('title.fi')} label={`${t('name')} (${t('inFi')})`} maxLength={300} />
      <TextField {...field('title.sv')} label={`${t('name')} (${t('inSv')})`} maxLength={300} optional />
      <TextAreaField {...field('description.fi')} label={`${t('about')} (${t('inFi')})`} optional />
      <TextAreaField {...field('description.sv')} label={`${t('about')} (${t('inSv')})`} optional />
      <PlanItemField {...field('planItemId')} />
      <SelectField {...field('serviceKind')} label={words('service')} options={kinds} optional />
      <MunicipalityField {...field('municipalities')} label={words('municipalities')} multiple optional />
      <DateTimeField {...field('answersEnd')} label={words('answersEnd')} later />
      <RepeatField
        name="questions"
        itemTitle={(index) => words('question', { number: index + 1 })}
        addLabel={t('addQuestion')}
        empty={{ text: NO_TEXT }}
        max={50}
      >
        {(index) => (
          <>
            <TextAreaField
              {...field(`questions.${index}.text.fi`)}
              label={`${words('question', { number: index + 1 })} (${t('inFi')})`}
              rows={2}
            />
            <TextAreaField
              {...field(`questions.${index}.text.sv`)}
              label={`${words('question', { number: index + 1 })} (${t('inSv')})`}
              rows={2}
              optional
            />
          </>
        )}
      </RepeatField>
    </>
  );
}

const valuesOf = (found: Omit<ConsultationDetail, 'id'>): Values => ({
  title: { ...NO_TEXT, ...found.title },
  description: { ...NO_TEXT, ...found.description },
  serviceKind: found.serviceKind ?? '',
  municipalities: [...found.municipalities],
  planItemId: found.planItemId ?? '',
  answersEnd: found.answersEnd ?? '',
  questions: found.questions.map(({ text }) => ({ text: { ...NO_TEXT, ...text } })),
});

/** The wall clock of Helsinki, as the API takes deadlines. */
const localOf = (instant: string): string => {
  const { date, time } = inHelsinki(new Date(instant));
  return `${date}T${time}`;
};

const inputOf = ({ serviceKind, answersEnd, planItemId, ...values }: Values): ConsultationInput => ({
  ...values,
  planItemId: planItemId || null,
  serviceKind: serviceKind === '' ? null : (serviceKind as ConsultationInput['serviceKind']),
  answersDeadline: answersEnd === '' ? null : localOf(answersEnd),
});

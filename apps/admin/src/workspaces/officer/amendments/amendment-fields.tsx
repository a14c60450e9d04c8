import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  BusinessIdField,
  CheckboxGroupField,
  DateField,
  FormSection,
  MoneyField,
  MunicipalityField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
  useProblemText,
  type NameOf,
} from '#ui';
import { PlacesFields } from '../../../contracts/agreed/places-fields.js';
import { AssessmentView } from '../../../amendments/assessment-view.js';
import { assessmentQuery } from '../../../amendments/queries.js';
import { texts } from '../../../amendments/texts.js';
import { texts as contractTexts } from '../../../contracts/texts.js';
import { inputOf, KINDS, type Kind, type Values } from './amendment-values.js';
import { formTexts } from './form-texts.js';

type Fields = { field: NameOf<Values> };
const GROUNDS = [
  'review-clause',
  'de-minimis',
  'additional-services',
  'unforeseen',
  'not-substantial',
  'succession',
] as const;

interface AmendmentFieldsProps extends Fields {
  contractId: string;
  /** The option that the amendment uses. */
  optionId?: string | null;
}

export function AmendmentFields({ field, contractId, optionId = null }: AmendmentFieldsProps) {
  const t = useTexts(texts);
  const say = useTexts(formTexts);
  const words = useTexts(contractTexts);
  const kinds = useWatch<Values, 'kinds'>({ name: 'kinds' });
  return (
    <>
      <DateField {...field('validFrom')} label={t('validFrom')} hint={say('validFromHint')} />
      <TextAreaField {...field('reason')} label={t('reason')} rows={3} />
      <SelectField
        {...field('language')}
        label={say('language')}
        options={(['fi', 'sv', 'en'] as const).map((value) => ({ value, label: words(`language-${value}`) }))}
      />
      <CheckboxGroupField
        {...field('kinds')}
        label={say('kinds')}
        options={KINDS.map((value) => ({ value, label: t(`kind-${value}`) }))}
      />
      {KINDS.filter((kind) => kinds.includes(kind)).map((kind) => (
        <FormSection key={kind} title={t(`kind-${kind}`)}>
          <KindFields kind={kind} field={field} />
          <SelectField
            {...field(`${kind}.ground`)}
            label={t('ground')}
            options={GROUNDS.map((value) => ({ value, label: t(`ground-${value}`) }))}
          />
          <TextAreaField
            {...field(`${kind}.groundReason`)}
            label={t('groundReason')}
            hint={say('reasonHint')}
            rows={3}
            optional
          />
        </FormSection>
      ))}
      <Live contractId={contractId} optionId={optionId} />
    </>
  );
}

function KindFields({ kind, field }: Fields & { kind: Kind }) {
  const say = useTexts(formTexts);
  switch (kind) {
    case 'index':
      return <IndexFields field={field} />;
    case 'extension':
      return (
        <>
          <DateField {...field('extension.lastDay')} label={say('lastDay')} />
          <RadioField
            {...field('extension.how')}
            label={say('how')}
            options={(['option', 'agreement'] as const).map((value) => ({ value, label: say(`how-${value}`) }))}
          />
          <MoneyField {...field('extension.value')} label={say('value')} hint={say('valueHint')} optional />
        </>
      );
    case 'cap':
      return <MoneyField {...field('cap.cap')} label={say('cap')} min="0" />;
    case 'area':
      return (
        <>
          <MunicipalityField {...field('area.municipalities')} label={say('municipalities')} multiple />
          <TextAreaField {...field('area.capacity')} label={say('capacity')} rows={3} optional />
          <MoneyField {...field('area.value')} label={say('value')} hint={say('valueHint')} optional />
        </>
      );
    case 'capacity':
      return (
        <>
          <p>{say('placesIntro')}</p>
          <PlacesFields name="capacity.rows" />
          <MoneyField {...field('capacity.value')} label={say('value')} hint={say('valueHint')} optional />
        </>
      );
    case 'parties':
      return (
        <>
          <BusinessIdField {...field('parties.businessId')} />
          <TextField {...field('parties.event')} label={say('event')} hint={say('eventHint')} maxLength={500} />
        </>
      );
    case 'otherTerms':
      return (
        <>
          <TextAreaField {...field('otherTerms.text')} label={say('otherTerms')} rows={6} />
          <MoneyField {...field('otherTerms.value')} label={say('value')} hint={say('valueHint')} optional />
        </>
      );
  }
}

function IndexFields({ field }: Fields) {
  const say = useTexts(formTexts);
  const by = useWatch<Values, 'index.by'>({ name: 'index.by' });
  return (
    <>
      <TextField {...field('index.name')} label={say('indexName')} maxLength={200} />
      <RadioField
        {...field('index.by')}
        label={say('by')}
        options={(['points', 'percentage'] as const).map((value) => ({ value, label: say(`by-${value}`) }))}
      />
      {by === 'points' ? (
        <>
          <TextField {...field('index.basePoints')} label={say('basePoints')} hint={say('pointsHint')} maxLength={12} />
          <TextField {...field('index.newPoints')} label={say('newPoints')} hint={say('pointsHint')} maxLength={12} />
        </>
      ) : (
        <TextField
          {...field('index.percentage')}
          label={say('percentage')}
          hint={say('percentageHint')}
          maxLength={8}
        />
      )}
      <SelectField
        {...field('index.rounding')}
        label={say('rounding')}
        options={(['half-up', 'half-even', 'down', 'up'] as const).map((value) => ({
          value,
          label: say(`rounding-${value}`),
        }))}
      />
    </>
  );
}

/** What the API says of the changes as they stand in the form now. */
function Live({ contractId, optionId }: { contractId: string; optionId: string | null }) {
  const t = useTexts(texts);
  const say = useTexts(formTexts);
  const problem = useProblemText();
  const input = useDeferredValue(inputOf(useWatch<Values>() as Values));
  const asked = /^\d{4}-\d{2}-\d{2}$/.test(input.validFrom) && Object.values(input.content).some(Boolean);
  const answer = useQuery({
    ...assessmentQuery(contractId, input, optionId),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  return (
    <section aria-label={t('valueTitle')} aria-live="polite">
      {!asked && <p>{say('waits')}</p>}
      {asked && answer.isError && <p>{problem(answer.error)}</p>}
      {asked && !answer.isError && answer.data && <AssessmentView assessment={answer.data} />}
    </section>
  );
}

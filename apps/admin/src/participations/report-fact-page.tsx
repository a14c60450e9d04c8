import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import {
  DateField,
  FormPage,
  MoneyField,
  NumberField,
  Resource,
  SelectField,
  TextField,
  useGo,
  type NameOf,
} from '#ui';
import { participationQuery, reportFact } from './queries.js';
import { texts } from './texts.js';
import type { OtherFact, ParticipationsAt } from './types.js';

type Kind = OtherFact['kind'];
interface Values {
  kind: Kind;
  subject: string;
  from: string;
  to: string;
  amount: string;
  value: number | '';
}

/** Which fields a kind has; the API checks the same. */
const SHAPES: Readonly<
  Record<Kind, { span: 'day' | 'month' | 'period'; amount?: 'needed' | 'optional'; value?: true }>
> = {
  wage: { span: 'month', amount: 'needed' },
  benefit: { span: 'period', amount: 'optional' },
  study: { span: 'period' },
  score: { span: 'day', value: true },
  cost: { span: 'month', amount: 'needed' },
  'service-level': { span: 'period', value: true },
};
const KINDS = Object.keys(SHAPES) as Kind[];
const EMPTY: Values = { kind: 'wage', subject: '', from: '', to: '', amount: '', value: '' };

const bodyOf = ({ kind, subject, from, to, amount, value }: Values): OtherFact => {
  const shape = SHAPES[kind];
  return {
    ...{ kind, subject, from },
    to: shape.span === 'period' && to !== '' ? to : null,
    amount: shape.amount && amount !== '' ? amount : null,
    value: shape.value && value !== '' ? String(value) : null,
  };
};

/** A wage, a benefit, studies, a score, a cost or a service level of a client, as the provider or an official knows it. */
export function ReportFactPage({ at }: { at: ParticipationsAt }) {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('participationId');
  const href = `${at}/${id}`;
  return (
    <Resource query={useQuery(participationQuery(id))}>
      {({ clientReference }) => (
        <FormPage<Values, unknown>
          title={t('factTitle')}
          back={{ label: t('page', { client: clientReference }), href }}
          intro={t('factIntro')}
          values={EMPTY}
          submitLabel={t('report')}
          submit={(values, headers) => reportFact(id, bodyOf(values), headers)}
          onDone={() => go(href)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('kind')}
                label={t('kind')}
                options={KINDS.map((value) => ({ value, label: t(`kind-${value}`) }))}
              />
              <FieldsOfKind field={field} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

function FieldsOfKind({ field }: { field: NameOf<Values> }) {
  const t = useTexts(texts);
  const kind = useWatch<Values, 'kind'>({ name: 'kind' });
  const { span, amount, value } = SHAPES[kind];
  return (
    <>
      <TextField {...field('subject')} label={t(`subject-${kind}`)} maxLength={200} />
      <DateField {...field('from')} label={t(`from-${span}`)} />
      {span === 'period' && <DateField {...field('to')} label={t('to')} hint={t('toHint')} optional />}
      {amount && <MoneyField {...field('amount')} label={t('amount')} min="0.01" optional={amount === 'optional'} />}
      {value && <NumberField {...field('value')} label={t('value')} decimals={2} />}
    </>
  );
}

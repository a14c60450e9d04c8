import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  Card,
  DataTable,
  DateField,
  FactsList,
  formatDate,
  formatMoney,
  Resource,
  StatusBadge,
  useCodeName,
} from '#ui';
import type { components } from '../api/schema.js';
import { usePlacesText } from '../contracts/agreed/use-places-text.js';
import { dayBefore } from '../contracts/contract-words.js';
import type { Contract } from '../contracts/types.js';
import { termsQuery } from './queries.js';
import { texts } from './texts.js';

type Terms = components['schemas']['TermsOnDay'];

/** What the contract said, or will say, on any day: its terms as signed beside those of the day, what has been amended marked. */
export function TermsOnDay({ contract }: { contract: Contract }) {
  const t = useTexts(texts);
  const form = useForm({ defaultValues: { asOf: contract.terms.asOf }, mode: 'onChange' });
  const typed = useWatch({ control: form.control, name: 'asOf' });
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : contract.terms.asOf;
  const query = useQuery({ ...termsQuery(contract.id, asOf), placeholderData: keepPreviousData });
  return (
    <>
      <FormProvider {...form}>
        <DateField name="asOf" label={t('asOf')} />
      </FormProvider>
      <Resource query={query}>{({ terms }) => <Compared terms={terms} />}</Resource>
    </>
  );
}

function Compared({ terms: { asOf, asSigned, onDay } }: { terms: Contract['terms'] }) {
  const t = useTexts(texts);
  const place = useCodeName('municipalities');
  const places = usePlacesText();
  const said = (terms: Terms) => [
    { term: t('lastDay'), value: formatDate(dayBefore(terms.validTo)) },
    { term: t('kind-cap'), value: formatMoney(terms.cap) },
    { term: t('area'), value: terms.municipalities.map(place).join(', ') },
    { term: t('provider'), value: terms.providerName },
    ...terms.prices.map(({ code, unitPrice }) => ({ term: t('priceOf', { code }), value: formatMoney(unitPrice) })),
    ...terms.capacity.map((row) => ({ term: `${t('kind-capacity')}: ${places(row)}`, value: String(row.places) })),
  ];
  const [then, now] = [said(asSigned), said(onDay)];
  const valueIn = (terms: typeof now, asked: string) => terms.find(({ term }) => term === asked)?.value ?? '–';
  // Places may be agreed that were not there before, or be given up.
  const rows = [...new Set([...then, ...now].map(({ term }) => term))].map((term) => ({
    term,
    before: valueIn(then, term),
    after: valueIn(now, term),
  }));
  return (
    <Card title={t('asOfTitle', { date: formatDate(asOf) })}>
      <p role="status">{onDay.amendment === null ? t('noneYet') : t('byAmendment', { number: onDay.amendment })}</p>
      <DataTable
        label={t('asOfTitle', { date: formatDate(asOf) })}
        rows={rows}
        rowKey={({ term }) => term}
        columns={[
          { key: 'term', label: t('term'), cell: ({ term }) => term },
          { key: 'before', label: t('asSigned'), cell: ({ before }) => before },
          { key: 'after', label: t('onDay'), cell: ({ after }) => after },
          {
            key: 'changed',
            label: t('status'),
            cell: ({ before, after }) =>
              before === after ? t('unchanged') : <StatusBadge tone="active">{t('amended')}</StatusBadge>,
          },
        ]}
      />
      {onDay.words.length > 0 && (
        <FactsList
          wide
          facts={onDay.words.map(({ amendment, text }) => ({
            label: t('byAmendment', { number: amendment }),
            value: text,
          }))}
        />
      )}
    </Card>
  );
}

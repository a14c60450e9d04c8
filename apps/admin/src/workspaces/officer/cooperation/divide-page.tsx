import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import { DateField, FormPage, MoneyField, Resource, SelectField, TextField, useGo, type NameOf } from '#ui';
import { dayAfter } from '../../../contracts/contract-words.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { plain } from './cooperation-values.js';
import { cooperationQuery, divide, type Cooperation } from './queries.js';
import { texts } from './texts.js';

interface Values {
  key: string;
  periodFrom: string;
  /** The last day, as people say it. */
  lastDay: string;
  total: string;
  ground: string;
  use: { weight: string }[];
}

const EMPTY: Values = { key: '', periodFrom: '', lastDay: '', total: '', ground: '', use: [] };

export function DividePage() {
  const t = useTexts(texts);
  const said = useSaid();
  const go = useGo();
  const id = useParam('cooperationId');
  const query = useQuery(cooperationQuery(id));
  return (
    <Resource query={query}>
      {(cooperation) => (
        <FormPage<Values, Cooperation>
          title={t('divide')}
          back={{ label: said(cooperation.title), href: `/officer/cooperation/${id}` }}
          intro={t('divideIntro')}
          values={EMPTY}
          submitLabel={t('divide')}
          submit={({ key, lastDay, use, ...values }, headers) => {
            const byUse = cooperation.costKeys[Number(key) - 1]?.kind === 'use';
            return divide(
              id,
              { ...values, key: Number(key), periodTo: dayAfter(lastDay), use: byUse ? use.map(plain) : [] },
              headers,
            );
          }}
          onDone={() => go(`/officer/cooperation/${id}?tab=costs`)}
        >
          {(field) => <Fields field={field} cooperation={cooperation} />}
        </FormPage>
      )}
    </Resource>
  );
}

function Fields({ field, cooperation: { costKeys, parties } }: { field: NameOf<Values>; cooperation: Cooperation }) {
  const t = useTexts(texts);
  const said = useSaid();
  const key = costKeys[Number(useWatch<Values, 'key'>({ name: 'key' })) - 1];
  return (
    <>
      <SelectField
        {...field('key')}
        label={t('costKey')}
        options={costKeys.map(({ title }, index) => ({ value: String(index + 1), label: said(title) }))}
      />
      <DateField {...field('periodFrom')} label={t('periodFrom')} />
      <DateField {...field('lastDay')} label={t('periodTo')} />
      <MoneyField {...field('total')} label={t('total')} min="-999999999.99" />
      <TextField {...field('ground')} label={t('ground')} maxLength={500} />
      {key?.kind === 'use' &&
        parties.map(({ position, name }, index) => (
          <TextField
            key={position}
            {...field(`use.${index}.weight`)}
            label={t('useBy', { party: name })}
            maxLength={20}
          />
        ))}
    </>
  );
}

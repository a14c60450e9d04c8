import { useQuery } from '@tanstack/react-query';
import { queryClient } from '#api';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, SelectField, TextField, useCodeName, useGo } from '#ui';
import { changeOwnContact, mySituationsQuery, type Situation } from '../queries.js';
import { texts } from './texts.js';

interface Values {
  email: string;
  phone: string;
  language: Situation['language'];
}
const valuesOf = ({ email, phone, language }: Situation): Values => ({ email, phone: phone ?? '', language });

/** My email, phone and language: I change these myself. */
export function OwnContactPage() {
  const id = useParam('clientId');
  return (
    <Resource query={useQuery(mySituationsQuery)}>
      {({ items }) => items.filter((one) => one.id === id).map((one) => <Form key={id} situation={one} />)}
    </Resource>
  );
}

function Form({ situation }: { situation: Situation }) {
  const t = useTexts(texts);
  const go = useGo();
  const language = useCodeName('languages');
  return (
    <FormPage<Values, unknown>
      title={t('changeContact')}
      back={{ label: t('title'), href: '/client/data' }}
      values={valuesOf(situation)}
      version={situation.version}
      submitLabel={t('save')}
      submit={({ phone, ...values }, headers) =>
        changeOwnContact(situation.id, headers, { ...values, phone: phone === '' ? null : phone })
      }
      reload={async () => {
        const { items } = await queryClient.fetchQuery({ ...mySituationsQuery, staleTime: 0 });
        const latest = items.find(({ id }) => id === situation.id) ?? situation;
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go('/client/data')}
    >
      {(field) => (
        <>
          <TextField {...field('email')} label={t('email')} type="email" maxLength={300} />
          <TextField {...field('phone')} label={t('phone')} type="tel" maxLength={50} optional />
          <SelectField
            {...field('language')}
            label={t('language')}
            options={(['fi', 'sv', 'en'] as const).map((value) => ({ value, label: language(value) }))}
          />
        </>
      )}
    </FormPage>
  );
}

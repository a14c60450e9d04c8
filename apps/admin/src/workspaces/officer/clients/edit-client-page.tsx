import { useQuery } from '@tanstack/react-query';
import { queryClient } from '#api';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, SelectField, TextField, useGo } from '#ui';
import { AbilityFields, ContactFields, contactOf, type PersonValues } from './client-fields.js';
import { changeClient, clientQuery } from './queries.js';
import { texts } from './texts.js';
import { texts as turns } from './turns-texts.js';
import type { Client } from './types.js';

export function EditClientPage() {
  const client = useQuery(clientQuery(useParam('clientId')));
  return <Resource query={client}>{(found) => <Form client={found} />}</Resource>;
}

interface Values extends PersonValues {
  lettersBy: Client['lettersBy'];
  street: string;
  postalCode: string;
  town: string;
}

const valuesOf = ({
  name,
  email,
  phone,
  municipality,
  language,
  mobility,
  digitalAbility,
  ...rest
}: Client): Values => ({
  lettersBy: rest.lettersBy,
  street: rest.street ?? '',
  postalCode: rest.postalCode ?? '',
  town: rest.town ?? '',
  ...{ name, email, municipality, language },
  phone: phone ?? '',
  mobility: mobility ?? '',
  digitalAbility: digitalAbility ?? '',
});

function Form({ client }: { client: Client }) {
  const t = useTexts(texts);
  const u = useTexts(turns);
  const go = useGo();
  const page = `/officer/clients/${client.id}`;
  return (
    <FormPage<Values, Client>
      title={t('editTitle')}
      back={{ label: client.name, href: page }}
      values={valuesOf(client)}
      version={client.version}
      submitLabel={t('save')}
      submit={({ lettersBy, street, postalCode, town, ...values }, headers) => {
        const said = (text: string) => (text.trim() === '' ? null : text);
        const address = { street: said(street), postalCode: said(postalCode), town: said(town) };
        return changeClient(client.id, headers, { ...contactOf(values), lettersBy, ...address });
      }}
      reload={async () => {
        const latest = await queryClient.fetchQuery({ ...clientQuery(client.id), staleTime: 0 });
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <ContactFields field={field} {...(client.kind === 'company' && { nameLabel: u('companyName') })} />
          {client.kind === 'person' && <AbilityFields field={field} />}
          <SelectField
            {...field('lettersBy')}
            label={t('lettersBy')}
            hint={t('lettersHint')}
            options={(['electronic', 'paper'] as const).map((value) => ({ value, label: t(`letters-${value}`) }))}
          />
          <TextField {...field('street')} label={t('street')} maxLength={100} optional />
          <TextField {...field('postalCode')} label={t('postalCode')} maxLength={5} optional />
          <TextField {...field('town')} label={t('town')} maxLength={50} optional />
        </>
      )}
    </FormPage>
  );
}

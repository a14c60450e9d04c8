import { useQuery } from '@tanstack/react-query';
import { queryClient } from '#api';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, useGo } from '#ui';
import { ClientFields, contactOf, type ContactValues } from './client-fields.js';
import { changeClient, clientQuery } from './queries.js';
import { texts } from './texts.js';
import type { Client } from './types.js';

export function EditClientPage() {
  const client = useQuery(clientQuery(useParam('clientId')));
  return <Resource query={client}>{(found) => <Form client={found} />}</Resource>;
}

const valuesOf = ({ name, email, phone, municipality, language, mobility, digitalAbility }: Client): ContactValues => ({
  ...{ name, email, municipality, language },
  phone: phone ?? '',
  mobility: mobility ?? '',
  digitalAbility: digitalAbility ?? '',
});

function Form({ client }: { client: Client }) {
  const t = useTexts(texts);
  const go = useGo();
  const page = `/officer/clients/${client.id}`;
  return (
    <FormPage<ContactValues, Client>
      title={t('editTitle')}
      back={{ label: client.name, href: page }}
      values={valuesOf(client)}
      version={client.version}
      submitLabel={t('save')}
      submit={(values, headers) => changeClient(client.id, headers, contactOf(values))}
      reload={async () => {
        const latest = await queryClient.fetchQuery({ ...clientQuery(client.id), staleTime: 0 });
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => <ClientFields field={field} />}
    </FormPage>
  );
}

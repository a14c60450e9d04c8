import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import { ComboField, DateField, FormPage, Resource, SelectField, TextField, useGo, type NameOf } from '#ui';
import { texts as people } from '../../../clients/texts.js';
import { organisationsQuery } from '../../../service-path/queries.js';
import { caseWorkersQuery, clientQuery } from './queries.js';
import { addTeamMember } from './team-queries.js';
import { texts } from './team-texts.js';
import type { Client } from './types.js';

const KINDS = ['employment', 'social', 'health', 'kela', 'municipality', 'other'] as const;

interface Values {
  kind: (typeof KINDS)[number] | '';
  role: string;
  colleagueId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  email: string;
  phone: string;
  since: string;
}
const EMPTY: Values = {
  ...{ kind: '', role: '', colleagueId: '', name: '', organisationId: '', organisationName: '' },
  ...{ email: '', phone: '', since: '' },
};

/** Takes somebody into the client's team: a colleague, or a contact elsewhere. */
export function AddMemberPage() {
  return (
    <Resource query={useQuery(clientQuery(useParam('clientId')))}>{(client) => <Form client={client} />}</Resource>
  );
}

function Form({ client }: { client: Client }) {
  const t = useTexts(texts);
  const go = useGo();
  const page = `/officer/clients/${client.id}?tab=team`;
  return (
    <FormPage<Values, unknown>
      title={t('add')}
      intro={<p>{t('addIntro')}</p>}
      back={{ label: client.name, href: page }}
      values={EMPTY}
      submitLabel={t('add')}
      submit={({ kind, role, since, ...given }) =>
        addTeamMember(client.id, {
          // An empty choice is refused by its field before it gets here.
          kind: kind as (typeof KINDS)[number],
          role,
          ...(since === '' ? {} : { since }),
          ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
        })
      }
      onDone={() => go(page)}
    >
      {(field) => <Fields client={client} field={field} />}
    </FormPage>
  );
}

function Fields({ client, field }: { client: Client; field: NameOf<Values> }) {
  const t = useTexts(texts);
  const p = useTexts(people);
  const workers = useQuery(caseWorkersQuery).data?.items ?? [];
  const organisations = useQuery(organisationsQuery).data?.items ?? [];
  const colleagueId = useWatch<Values, 'colleagueId'>({ name: 'colleagueId' });
  const organisationId = useWatch<Values, 'organisationId'>({ name: 'organisationId' });
  return (
    <>
      <SelectField
        {...field('kind')}
        label={t('kind')}
        options={KINDS.map((value) => ({ value, label: p(`kind-${value}`) }))}
      />
      <TextField {...field('role')} label={t('role')} maxLength={200} />
      <SelectField
        {...field('colleagueId')}
        label={t('colleague')}
        hint={t('colleagueHint')}
        optional
        options={workers
          .filter(({ id, active }) => active && id !== client.caseWorkerId)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      {colleagueId === '' && (
        <>
          <TextField {...field('name')} label={t('personName')} maxLength={200} />
          <ComboField
            {...field('organisationId')}
            label={t('organisation')}
            optional
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          {organisationId === '' && (
            <TextField {...field('organisationName')} label={t('organisationName')} maxLength={300} />
          )}
          <TextField {...field('email')} label={t('email')} type="email" maxLength={300} optional />
          <TextField {...field('phone')} label={t('phone')} type="tel" maxLength={50} optional />
        </>
      )}
      <DateField {...field('since')} label={t('sinceDay')} optional />
    </>
  );
}

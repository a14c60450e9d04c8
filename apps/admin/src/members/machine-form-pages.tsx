import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { queryClient } from '#api';
import { useParam, useTexts } from '#app';
import {
  DateField,
  FormPage,
  GroupedCheckboxField,
  Resource,
  SelectField,
  TextField,
  useGo,
  type NameOf,
  type OptionGroup,
} from '#ui';
import { changeMachine, machinesQuery, registerMachine, type Machine, type MachineRole } from './machine-queries.js';
import { machineTexts } from './machine-texts.js';
import { MACHINES_OF, useOrganisationKind } from './organisation-kind.js';
import { roleTexts } from './role-texts.js';

interface MachineForm {
  name: string;
  contact: string;
  clientId: string;
  role: string;
  scopes: string[];
  lastDay: string;
}
type Roles = readonly { role: MachineRole; scopes: string[] }[];

export function RegisterMachinePage() {
  const t = useTexts(machineTexts);
  const go = useGo();
  const base = MACHINES_OF[useOrganisationKind()];
  return (
    <Resource query={useQuery(machinesQuery)}>
      {({ roles }) => (
        <FormPage<MachineForm, unknown>
          title={t('register')}
          back={{ label: t('machines'), href: base }}
          values={{ name: '', contact: '', clientId: '', role: '', scopes: [], lastDay: '' }}
          submitLabel={t('register')}
          submit={({ scopes, role, ...form }, headers) => {
            // What was ticked for another role before the role was changed is not meant any more.
            const given = roles.find((one) => one.role === role)?.scopes ?? [];
            return registerMachine(
              { ...form, role: role as MachineRole, scopes: scopes.filter((scope) => given.includes(scope)) },
              headers,
            );
          }}
          onDone={() => go(base)}
        >
          {(field) => <Fields field={field} roles={roles} />}
        </FormPage>
      )}
    </Resource>
  );
}

export function MachinePage() {
  const id = useParam('machineId');
  return (
    <Resource query={useQuery(machinesQuery)}>
      {({ items, roles }) => {
        const machine = items.find((one) => one.id === id);
        return machine && <ChangeMachine machine={machine} roles={roles} />;
      }}
    </Resource>
  );
}

const formOf = ({ name, contact, clientId, role, scopes, lastDay }: Machine): MachineForm => ({
  name,
  contact,
  clientId,
  role,
  scopes: [...scopes],
  lastDay,
});

function ChangeMachine({ machine, roles }: { machine: Machine; roles: Roles }) {
  const t = useTexts(machineTexts);
  const go = useGo();
  const base = MACHINES_OF[useOrganisationKind()];
  return (
    <FormPage<MachineForm, unknown>
      title={t('changeOf', { name: machine.name })}
      back={{ label: t('machines'), href: base }}
      values={formOf(machine)}
      version={machine.version}
      reload={async () => {
        const { items } = await queryClient.fetchQuery(machinesQuery);
        const now = items.find(({ id }) => id === machine.id) ?? machine;
        return { values: formOf(now), version: now.version };
      }}
      submitLabel={t('save')}
      submit={({ role: _, ...form }, headers) => changeMachine(machine.id, form, headers)}
      onDone={() => go(base)}
    >
      {(field) => <Fields field={field} roles={roles.filter(({ role }) => role === machine.role)} />}
    </FormPage>
  );
}

function Fields({ field, roles }: { field: NameOf<MachineForm>; roles: Roles }) {
  const t = useTexts(machineTexts);
  const roleName = useTexts(roleTexts);
  const chosen = useWatch<MachineForm, 'role'>({ name: 'role' });
  const scopes = roles.find(({ role }) => role === chosen)?.scopes ?? [];
  return (
    <>
      <TextField {...field('name')} label={t('name')} maxLength={200} />
      <TextField {...field('contact')} label={t('contact')} type="email" maxLength={254} />
      <TextField {...field('clientId')} label={t('clientId')} hint={t('clientIdHint')} maxLength={200} />
      <DateField {...field('lastDay')} label={t('lastDay')} hint={t('lastDayHint')} />
      {roles.length > 1 && (
        <SelectField
          {...field('role')}
          label={t('role')}
          hint={t('roleHint')}
          options={roles.map(({ role }) => ({ value: role, label: roleName(role) }))}
        />
      )}
      {scopes.length > 0 && (
        <GroupedCheckboxField
          {...field('scopes')}
          label={t('scopes')}
          hint={t('scopesHint')}
          groups={bySubject(scopes)}
        />
      )}
    </>
  );
}

/** Actions under what they are done to: `tender:read` and `tender:publish` under `tender`. */
function bySubject(scopes: readonly string[]): OptionGroup[] {
  const subjectOf = (scope: string) => scope.split(':')[0] ?? scope;
  return [...new Set(scopes.map(subjectOf))].sort().map((label) => ({
    label,
    options: scopes.filter((scope) => subjectOf(scope) === label).map((value) => ({ value, label: value })),
  }));
}

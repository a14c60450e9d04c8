import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import {
  AppLink,
  ButtonLink,
  DangerDialog,
  DataTable,
  DateText,
  EmptyState,
  formatDate,
  Page,
  Resource,
  RowButton,
  StatusBadge,
} from '#ui';
import { endMachine, machinesQuery, type Machine } from './machine-queries.js';
import { machineTexts } from './machine-texts.js';
import { MACHINES_OF, useOrganisationKind } from './organisation-kind.js';
import { roleTexts } from './role-texts.js';

const TONES = { 'in-use': 'good', expired: 'warning', ended: 'neutral' } as const;

/** The programs that act for the organisation, what they may, until when, and when they last did. */
export function MachinesPage({ links }: { links?: ReactNode }) {
  const t = useTexts(machineTexts);
  const base = MACHINES_OF[useOrganisationKind()];
  return (
    <Resource query={useQuery(machinesQuery)}>
      {({ items, permittedActions }) => (
        <Page
          title={t('machines')}
          intro={
            <>
              <p>{t('intro')}</p>
              {links}
            </>
          }
          actions={
            permittedActions.some(({ allowed }) => allowed) && (
              <ButtonLink href={`${base}/new`}>{t('register')}</ButtonLink>
            )
          }
        >
          {items.length === 0 ? <EmptyState title={t('noneTitle')} text={t('noneText')} /> : <Machines items={items} />}
        </Page>
      )}
    </Resource>
  );
}

function Machines({ items }: { items: readonly Machine[] }) {
  const t = useTexts(machineTexts);
  const roleName = useTexts(roleTexts);
  const base = MACHINES_OF[useOrganisationKind()];
  const end = useCommand(endMachine);
  const [ending, setEnding] = useState<Machine>();
  const may = ({ permittedActions }: Machine, wanted: string) =>
    permittedActions.some(({ action, allowed }) => action === wanted && allowed);
  return (
    <>
      <DataTable
        label={t('machines')}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', label: t('name'), cell: ({ name }) => name },
          { key: 'clientId', label: t('clientId'), cell: ({ clientId }) => <code>{clientId}</code> },
          { key: 'role', label: t('role'), cell: ({ role }) => roleName(role) },
          { key: 'scopes', label: t('scopes'), cell: ({ scopes }) => scopes.join(', ') },
          { key: 'lastDay', label: t('lastDay'), cell: ({ lastDay }) => formatDate(lastDay) },
          {
            key: 'lastUsed',
            label: t('lastUsed'),
            cell: ({ lastUsedAt }) => (lastUsedAt ? <DateText instant={lastUsedAt} /> : t('never')),
          },
          {
            key: 'state',
            label: t('state'),
            cell: ({ state }) => <StatusBadge tone={TONES[state]}>{t(state)}</StatusBadge>,
          },
          {
            key: 'change',
            label: t('change'),
            cell: (machine) => (
              <>
                {may(machine, 'machine-client:change') && (
                  <AppLink href={`${base}/${machine.id}`} aria-label={t('changeOf', { name: machine.name })}>
                    {t('change')}
                  </AppLink>
                )}{' '}
                {may(machine, 'machine-client:end') && (
                  <RowButton label={t('endOf', { name: machine.name })} onClick={() => setEnding(machine)}>
                    {t('end')}
                  </RowButton>
                )}
              </>
            ),
          },
        ]}
      />
      {ending && (
        <DangerDialog
          open
          onClose={() => setEnding(undefined)}
          onConfirm={() => end.mutateAsync(ending)}
          title={t('endOf', { name: ending.name })}
          whatHappens={t('endWhat')}
          toWhom={ending.name}
          undo={t('endUndo')}
          confirm={t('end')}
        />
      )}
    </>
  );
}

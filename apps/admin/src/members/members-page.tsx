import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { AppLink, ButtonLink, Card, DangerDialog, DataTable, DateText, Page, Resource, RowButton } from '#ui';
import { PEOPLE_OF, useOrganisationKind } from './organisation-kind.js';
import {
  endMemberSessions,
  membersQuery,
  removeMember,
  revokeInvitation,
  type Invitation,
  type Member,
} from './queries.js';
import { roleTexts } from './role-texts.js';
import { texts } from './texts.js';

/** Who acts for the organisation, and who has been asked to. */
export function MembersPage({ links }: { links?: ReactNode }) {
  const t = useTexts(texts);
  const kind = useOrganisationKind();
  const found = useQuery(membersQuery);
  return (
    <Resource query={found}>
      {({ members, invitations, permittedActions }) => (
        <Page
          title={t(`people-${kind}`)}
          intro={
            <>
              <p>{t(`intro-${kind}`)}</p>
              {links}
            </>
          }
          actions={
            permittedActions.some(({ allowed }) => allowed) && (
              <ButtonLink href={`${PEOPLE_OF[kind]}/invite`}>{t('invite')}</ButtonLink>
            )
          }
        >
          <Members members={members} />
          {invitations.length > 0 && (
            <Card title={t('invitations')}>
              <Invitations invitations={invitations} mayRevoke={permittedActions.some(({ allowed }) => allowed)} />
            </Card>
          )}
        </Page>
      )}
    </Resource>
  );
}

function Members({ members }: { members: readonly Member[] }) {
  const t = useTexts(texts);
  const roleName = useTexts(roleTexts);
  const kind = useOrganisationKind();
  const remove = useCommand(removeMember);
  const [removing, setRemoving] = useState<Member>();
  const signOut = useCommand(endMemberSessions);
  const [leaving, setLeaving] = useState<Member>();
  const manages = members.some(({ permittedActions }) => permittedActions.length > 0);
  return (
    <>
      <DataTable
        label={t(`people-${kind}`)}
        rows={members}
        rowKey={({ personId }) => personId}
        columns={[
          { key: 'name', label: t('name'), cell: ({ name, self }) => (self ? `${name} (${t('you')})` : name) },
          { key: 'email', label: t('email'), cell: ({ email }) => email },
          { key: 'roles', label: t('roles'), cell: ({ roles }) => roles.map((role) => roleName(role)).join(', ') },
          ...(manages
            ? [
                {
                  key: 'lastSignIn',
                  label: t('lastSignIn'),
                  cell: ({ lastSignInAt }: Member) => (lastSignInAt ? <DateText instant={lastSignInAt} /> : t('never')),
                },
                {
                  key: 'change',
                  label: t('change'),
                  cell: (member: Member) => (
                    <>
                      {allows(member, 'member:change') && (
                        <AppLink
                          href={`${PEOPLE_OF[kind]}/${member.personId}`}
                          aria-label={t('changeOf', { name: member.name })}
                        >
                          {t('change')}
                        </AppLink>
                      )}{' '}
                      {allows(member, 'member:end-sessions') && (
                        <RowButton label={t('signOutOf', { name: member.name })} onClick={() => setLeaving(member)}>
                          {t('signOut')}
                        </RowButton>
                      )}{' '}
                      <Removal member={member} onRemove={() => setRemoving(member)} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {leaving && (
        <DangerDialog
          open
          onClose={() => setLeaving(undefined)}
          onConfirm={() => signOut.mutateAsync(leaving)}
          title={t('signOutOf', { name: leaving.name })}
          whatHappens={t('signOutWhat')}
          toWhom={leaving.name}
          undo={t('signOutUndo')}
          confirm={t('signOut')}
        />
      )}
      {removing && (
        <DangerDialog
          open
          onClose={() => setRemoving(undefined)}
          onConfirm={() => remove.mutateAsync(removing)}
          title={t('removeOf', { name: removing.name })}
          whatHappens={t('removeWhat')}
          toWhom={t('removeWhom', { name: removing.name })}
          undo={t('removeUndo')}
          confirm={t('remove')}
        />
      )}
    </>
  );
}

const allows = ({ permittedActions }: Member, wanted: string): boolean =>
  permittedActions.some(({ action, allowed }) => action === wanted && allowed);

/** The button, or the API's reason why this member stays. */
function Removal({ member, onRemove }: { member: Member; onRemove: () => void }) {
  const t = useTexts(texts);
  const removal = member.permittedActions.find(({ action }) => action === 'member:remove');
  if (removal === undefined) return null;
  if (!removal.allowed) return <span>{removal.reason}</span>;
  return (
    <RowButton label={t('removeOf', { name: member.name })} onClick={onRemove}>
      {t('remove')}
    </RowButton>
  );
}

function Invitations({ invitations, mayRevoke }: { invitations: readonly Invitation[]; mayRevoke: boolean }) {
  const t = useTexts(texts);
  const roleName = useTexts(roleTexts);
  const revoke = useCommand(revokeInvitation);
  return (
    <DataTable
      label={t('invitations')}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { key: 'email', label: t('email'), cell: ({ email }) => email },
        { key: 'roles', label: t('roles'), cell: ({ roles }) => roles.map((role) => roleName(role)).join(', ') },
        {
          key: 'until',
          label: t('until'),
          cell: ({ expired, expiresAt }) => (expired ? t('expired') : <DateText instant={expiresAt} />),
        },
        ...(mayRevoke
          ? [
              {
                key: 'revoke',
                label: t('revoke'),
                cell: (invitation: Invitation) => (
                  <RowButton
                    label={t('revokeOf', { email: invitation.email })}
                    onClick={() => revoke.mutate(invitation)}
                  >
                    {t('revoke')}
                  </RowButton>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

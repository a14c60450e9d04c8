import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { AppLink, ButtonLink, Card, DangerDialog, DataTable, DateText, Page, Resource } from '#ui';
import { texts as words } from '../../../suppliers/texts.js';
import { CompanyLinks } from './company-links.js';
import { membersQuery, removeMember, revokeInvitation, type Invitation, type Member } from './company-queries.js';
import { texts } from './company-texts.js';
import styles from './company.module.css';

/** Who acts for the company, and who has been asked to. */
export function MembersPage() {
  const t = useTexts(texts);
  const found = useQuery(membersQuery);
  return (
    <Resource query={found}>
      {({ members, invitations, permittedActions }) => (
        <Page
          title={t('members')}
          intro={
            <>
              <p>{t('membersIntro')}</p>
              <CompanyLinks here="members" />
            </>
          }
          actions={
            permittedActions.some(({ allowed }) => allowed) && (
              <ButtonLink href="/provider/company/members/invite">{t('invite')}</ButtonLink>
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
  const word = useTexts(words);
  const remove = useCommand(removeMember);
  const [removing, setRemoving] = useState<Member>();
  const manages = members.some(({ permittedActions }) => permittedActions.length > 0);
  return (
    <>
      <DataTable
        label={t('members')}
        rows={members}
        rowKey={({ personId }) => personId}
        columns={[
          { key: 'name', label: t('name'), cell: ({ name, self }) => (self ? `${name} (${t('you')})` : name) },
          { key: 'email', label: t('email'), cell: ({ email }) => email },
          { key: 'roles', label: t('roles'), cell: ({ roles }) => roles.map((role) => word(role)).join(', ') },
          ...(manages
            ? [
                {
                  key: 'change',
                  label: t('change'),
                  cell: (member: Member) => (
                    <>
                      <AppLink
                        href={`/provider/company/members/${member.personId}`}
                        aria-label={t('changeOf', { name: member.name })}
                      >
                        {t('change')}
                      </AppLink>{' '}
                      <Removal member={member} onRemove={() => setRemoving(member)} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
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

/** The button, or the API's reason why this member stays. */
function Removal({ member, onRemove }: { member: Member; onRemove: () => void }) {
  const t = useTexts(texts);
  const removal = member.permittedActions.find(({ action }) => action === 'member:remove');
  if (removal === undefined) return null;
  if (!removal.allowed) return <span>{removal.reason}</span>;
  return (
    <button type="button" className={styles.link} aria-label={t('removeOf', { name: member.name })} onClick={onRemove}>
      {t('remove')}
    </button>
  );
}

function Invitations({ invitations, mayRevoke }: { invitations: readonly Invitation[]; mayRevoke: boolean }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const revoke = useCommand(revokeInvitation);
  return (
    <DataTable
      label={t('invitations')}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { key: 'email', label: t('email'), cell: ({ email }) => email },
        { key: 'role', label: t('role'), cell: ({ role }) => word(role) },
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
                  <button
                    type="button"
                    className={styles.link}
                    aria-label={t('revokeOf', { email: invitation.email })}
                    onClick={() => revoke.mutate(invitation)}
                  >
                    {t('revoke')}
                  </button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Button, ButtonLink, DangerDialog, DataTable, EmptyState, Page, Resource } from '#ui';
import type { ConsortiumMember } from '../../../procurement/types.js';
import { MembershipBadge } from '../bids/parties-fields.js';
import { texts } from '../bids/texts.js';
import { consortiumQuery, removeMember } from './queries.js';

/** Who bids together for this tender, and how each has answered. */
export function ConsortiumPage() {
  const tenderId = useParam('tenderId');
  const query = useQuery(consortiumQuery(tenderId));
  return <Resource query={query}>{(members) => <Found tenderId={tenderId} members={members} />}</Resource>;
}

function Found({ tenderId, members }: { tenderId: string; members: readonly ConsortiumMember[] }) {
  const t = useTexts(texts);
  const remove = useCommand(removeMember);
  const [removing, setRemoving] = useState<ConsortiumMember>();
  const here = `/provider/tenders/${tenderId}`;
  return (
    <Page
      title={t('consortium')}
      back={{ label: t('backToBid'), href: `${here}/bid` }}
      intro={<p>{t('consortiumHint')}</p>}
      actions={<ButtonLink href={`${here}/consortium/new`}>{t('inviteMember')}</ButtonLink>}
    >
      {members.length === 0 ? (
        <EmptyState title={t('noMembers')} />
      ) : (
        <DataTable
          label={t('consortium')}
          rows={members}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', label: t('member'), cell: ({ memberName, businessId }) => `${memberName} (${businessId})` },
            { key: 'share', label: t('share'), cell: ({ share }) => `${share.replace('.', ',')} %` },
            { key: 'part', label: t('part'), cell: ({ part }) => part },
            { key: 'status', label: t('status'), cell: ({ status }) => <MembershipBadge status={status} /> },
            {
              key: 'remove',
              label: '',
              cell: (member) => (
                <Button variant="secondaryNoBorder" onClick={() => setRemoving(member)}>
                  {t('removeMember', { name: member.memberName })}
                </Button>
              ),
            },
          ]}
        />
      )}
      {removing && (
        <DangerDialog
          open
          onClose={() => setRemoving(undefined)}
          onConfirm={() => remove.mutateAsync(removing)}
          title={t('removeMember', { name: removing.memberName })}
          whatHappens={t('removeMemberWhat')}
          toWhom={removing.memberName}
          undo={t('removeMemberUndo')}
          confirm={t('removeMember', { name: removing.memberName })}
        />
      )}
    </Page>
  );
}

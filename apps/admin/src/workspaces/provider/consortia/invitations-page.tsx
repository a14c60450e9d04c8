import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { AppLink, Button, Card, Countdown, DangerDialog, EmptyState, FactsList, Page, Resource } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import type { ConsortiumInvitation } from '../../../procurement/types.js';
import styles from '../bids/bid.module.css';
import { MembershipBadge } from '../bids/parties-fields.js';
import { texts } from '../bids/texts.js';
import { confirmInvitation, declineInvitation, invitationsQuery } from './queries.js';

/** What other companies have asked this one to join. */
export function InvitationsPage() {
  const t = useTexts(texts);
  const query = useQuery(invitationsQuery);
  return (
    <Resource query={query}>
      {({ items }) => (
        <Page title={t('invitations')} back={{ label: t('title'), href: '/provider/bids' }}>
          {items.length === 0 ? (
            <EmptyState title={t('noInvitations')} text={t('noInvitationsText')} />
          ) : (
            <div className={styles.lots}>
              {items.map((invitation) => (
                <InvitationCard key={invitation.id} invitation={invitation} />
              ))}
            </div>
          )}
        </Page>
      )}
    </Resource>
  );
}

function InvitationCard({ invitation }: { invitation: ConsortiumInvitation }) {
  const t = useTexts(texts);
  const said = useSaid();
  const confirm = useCommand(confirmInvitation);
  const decline = useCommand(declineInvitation);
  const [asking, setAsking] = useState<'confirm' | 'decline'>();
  const { status, tenderId, tenderTitle, tenderNumber, leadName, leadBusinessId, share, part, deadline } = invitation;
  return (
    <Card title={said(tenderTitle) || tenderNumber} aside={<MembershipBadge status={status} />}>
      <FactsList
        wide
        facts={[
          { label: t('lead'), value: `${leadName} (${leadBusinessId})` },
          { label: t('tender'), value: <AppLink href={`/provider/tenders/${tenderId}`}>{tenderNumber}</AppLink> },
          { label: t('share'), value: `${share.replace('.', ',')} %` },
          { label: t('part'), value: part },
          { label: t('deadline'), value: <Countdown until={deadline} /> },
        ]}
      />
      <div className={styles.answers}>
        {status !== 'confirmed' && <Button onClick={() => setAsking('confirm')}>{t('confirmMember')}</Button>}
        {status !== 'declined' && (
          <Button variant="secondary" onClick={() => setAsking('decline')}>
            {t('declineMember')}
          </Button>
        )}
      </div>
      {asking && (
        <DangerDialog
          open
          onClose={() => setAsking(undefined)}
          onConfirm={() => (asking === 'confirm' ? confirm : decline).mutateAsync(invitation)}
          title={t(asking === 'confirm' ? 'confirmMember' : 'declineMember')}
          whatHappens={t(asking === 'confirm' ? 'confirmWhat' : 'declineWhat')}
          toWhom={leadName}
          undo={t(asking === 'confirm' ? 'confirmUndo' : 'declineUndo')}
          confirm={t(asking === 'confirm' ? 'confirmMember' : 'declineMember')}
        />
      )}
    </Card>
  );
}

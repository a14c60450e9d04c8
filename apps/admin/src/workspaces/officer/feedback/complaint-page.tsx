import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  AppLink,
  Card,
  DetailPage,
  formatDate,
  Resource,
  StatusBadge,
  useCodeName,
  useGo,
  useInstantText,
  useReason,
} from '#ui';
import { DEVIATION_TONES } from '../../../follow-up/deviations/deviation-columns.js';
import { texts as words } from '../../../follow-up/deviations/texts.js';
import { complaintQuery, replyToComplaint, type Complaint } from './queries.js';
import { texts } from './texts.js';

/** A client's complaint as the case worker follows it: with the client, and with what the provider never sees. */
export function ComplaintPage() {
  const complaint = useQuery(complaintQuery(useParam('complaintId')));
  return <Resource query={complaint}>{(found) => <Found complaint={found} />}</Resource>;
}

function Found({ complaint }: { complaint: Complaint }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const service = useCodeName('service-kinds');
  const when = useInstantText();
  const go = useGo();
  const reply = useCommand(replyToComplaint);
  const text = useReason(t('replyLabel'), t('replyHint'));
  const { id, status, clientId, clientName, clientReference, answer, closingNote } = complaint;
  return (
    <DetailPage
      back={{ label: t('complaints'), href: '/officer/complaints' }}
      title={t('title', { number: `${complaint.contractNumber}/${complaint.number}` })}
      status={<StatusBadge tone={DEVIATION_TONES[status]}>{say(`status-${status}`)}</StatusBadge>}
      permitted={complaint.permittedActions}
      actions={{
        'complaint:reply': {
          label: t('reply'),
          run: () => reply.mutateAsync({ id, text: text.text }),
          danger: {
            title: t('reply'),
            whatHappens: t('replyWhat'),
            toWhom: clientName,
            undo: t('replyUndo'),
            confirm: t('reply'),
            extra: text.field,
          },
        },
        'complaint:forward': { label: t('forward'), run: () => go(`/officer/complaints/${id}/forward`) },
      }}
      facts={[
        {
          label: t('client'),
          value: (
            <AppLink href={`/officer/clients/${clientId}?tab=feedback`}>
              {clientName} ({clientReference})
            </AppLink>
          ),
        },
        {
          label: t('voucher'),
          value: (
            <AppLink href={`/officer/vouchers/${complaint.voucherId}`}>
              {complaint.voucherNumber} {service(complaint.serviceKind)}
            </AppLink>
          ),
        },
        { label: t('provider'), value: complaint.providerName },
        { label: t('severity'), value: say(`severity-${complaint.severity}`) },
        { label: t('reported'), value: when(complaint.reportedAt) },
        { label: t('answerDue'), value: formatDate(complaint.answerDue) },
        { label: t('caseWorker'), value: complaint.caseWorkerName },
      ]}
    >
      <Card title={t('what')}>
        <p>{complaint.description}</p>
      </Card>
      <Card title={t('held')}>
        <p>{t('heldText')}</p>
      </Card>
      <Replies complaint={complaint} />
      <Card title={t('providersAnswer')}>
        <p>{answer ?? t('noAnswer')}</p>
      </Card>
      <Card title={t('deviation')}>
        <Forwarded forwarded={complaint.forwarded} />
      </Card>
      {closingNote && (
        <Card title={t('closing')}>
          <p>{closingNote}</p>
        </Card>
      )}
    </DetailPage>
  );
}

function Replies({ complaint: { replies } }: { complaint: Complaint }) {
  const t = useTexts(texts);
  const when = useInstantText();
  return (
    <Card title={t('replies')}>
      {replies.length === 0 && <p>{t('noReplies')}</p>}
      {replies.map(({ text, repliedByName: name, repliedAt }) => (
        <section key={repliedAt}>
          <p>{text}</p>
          <p>{t('by', { name, date: when(repliedAt) })}</p>
        </section>
      ))}
    </Card>
  );
}

/** The deviation the complaint became, and where it stands. */
function Forwarded({ forwarded }: Pick<Complaint, 'forwarded'>) {
  const t = useTexts(texts);
  const say = useTexts(words);
  if (!forwarded) return <p>{t('notForwarded')}</p>;
  return (
    <p>
      <AppLink href={`/officer/deviations/${forwarded.id}`}>{t('openDeviation', { number: forwarded.number })}</AppLink>{' '}
      <StatusBadge tone={DEVIATION_TONES[forwarded.status]}>{say(`status-${forwarded.status}`)}</StatusBadge>
    </p>
  );
}

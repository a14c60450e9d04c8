import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { AppLink, Card, DetailPage, formatDate, Resource, StatusBadge, useCodeName, useGo, useReason } from '#ui';
import { AppealAnswer } from '../../../decisions/appeal-answer.js';
import { APPEAL_TONES, useAppealHistory } from '../../../decisions/appeal-words.js';
import { appealQuery, prepareAppeal, stayDecision } from '../../../decisions/queries.js';
import { texts } from '../../../decisions/texts.js';
import type { AppealDetail } from '../../../decisions/types.js';

export function AppealPage() {
  return <Resource query={useQuery(appealQuery(useParam('appealId')))}>{(found) => <Found appeal={found} />}</Resource>;
}

function Found({ appeal }: { appeal: AppealDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const service = useCodeName('service-kinds');
  const history = useAppealHistory();
  const prepare = useCommand(prepareAppeal);
  const stay = useCommand(stayDecision);
  const reason = useReason(t('reason'), t('seenByClient'));
  const here = `/officer/appeals/${appeal.id}`;
  const open = appeal.status === 'received' || appeal.status === 'in-preparation';
  const about = `${t(`kind-${appeal.decisionKind}`)} ${appeal.decisionNumber}`;
  return (
    <DetailPage
      back={{ label: t('appeals'), href: '/officer/appeals' }}
      title={t('appealOf', { number: appeal.number })}
      status={<StatusBadge tone={APPEAL_TONES[appeal.status]}>{t(`status-${appeal.status}`)}</StatusBadge>}
      permitted={appeal.permittedActions}
      actions={{
        ...(appeal.status === 'received' && {
          'appeal:prepare': { label: t('prepare'), run: () => prepare.mutateAsync(appeal.id) },
        }),
        'appeal:decide': { label: t('decide'), run: () => go(`${here}/decide`) },
        'appeal:record-court': { label: t('recordCourt'), run: () => go(`${here}/court`) },
        'appeal:stay': {
          label: t(appeal.stay ? 'liftStay' : 'stay'),
          run: () => stay.mutateAsync({ id: appeal.id, stay: !appeal.stay, reason: reason.text }),
          danger: {
            title: t(appeal.stay ? 'liftStay' : 'stay'),
            whatHappens: t(appeal.stay ? 'liftWhat' : 'stayWhat'),
            toWhom: t('seenByClient'),
            undo: t('canUndo'),
            confirm: t(appeal.stay ? 'liftStay' : 'stay'),
            extra: reason.field,
          },
        },
      }}
      facts={[
        {
          label: t('client'),
          value: <AppLink href={`/officer/clients/${appeal.clientId}`}>{appeal.clientName}</AppLink>,
        },
        {
          label: t('decision'),
          value: appeal.voucherId ? <AppLink href={`/officer/vouchers/${appeal.voucherId}`}>{about}</AppLink> : about,
        },
        { label: t('service'), value: service(appeal.serviceKind) },
        { label: t('filedOn'), value: formatDate(appeal.filedOn) },
        { label: t('channel'), value: t(`channel-${appeal.channel}`) },
        { label: t('timing'), value: t(appeal.late ? 'late' : 'inTime') },
        ...(open ? [{ label: t('answerBy'), value: formatDate(appeal.answerBy) }] : []),
      ]}
      history={history(appeal)}
    >
      {open && (
        <InlineAlert status={appeal.stay ? 'warning' : 'neutral'}>{t(appeal.stay ? 'stayed' : 'inForce')}</InlineAlert>
      )}
      <Card title={t('whatIsAsked')}>
        <p>{appeal.demands}</p>
      </Card>
      <AppealAnswer appeal={appeal} />
    </DetailPage>
  );
}

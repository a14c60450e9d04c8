import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { serverNow, useParam, useTexts } from '#app';
import {
  AppLink,
  ButtonLink,
  Card,
  DetailPage,
  FormPage,
  formatDate,
  inHelsinki,
  Resource,
  StatusBadge,
  TextAreaField,
  useCodeName,
  useGo,
} from '#ui';
import { AppealAnswer } from '../../../decisions/appeal-answer.js';
import { APPEAL_TONES, useAppealHistory } from '../../../decisions/appeal-words.js';
import { appealQuery, decisionQuery, fileAppeal, myAppealsQuery, withdrawAppeal } from '../../../decisions/queries.js';
import { texts } from '../../../decisions/texts.js';
import type { AppealDetail, Decision } from '../../../decisions/types.js';
import { texts as vouchers } from '../vouchers/texts.js';

/** One decision: its letter, why, and how to contest it. */
export function DecisionPage() {
  return (
    <Resource query={useQuery(decisionQuery(useParam('decisionId')))}>{(found) => <Found decision={found} />}</Resource>
  );
}

function Found({ decision }: { decision: Decision }) {
  const t = useTexts(texts);
  const v = useTexts(vouchers);
  const service = useCodeName('service-kinds');
  const { id, kind, number, letterId } = decision;
  return (
    <DetailPage
      back={{ label: v('title'), href: '/client/vouchers' }}
      title={`${t(`kind-${kind}`)}: ${service(decision.serviceKind)}`}
      permitted={[]}
      actions={{}}
      facts={[
        { label: t('number'), value: number },
        { label: t('decidedOn'), value: formatDate(inHelsinki(decision.decidedAt).date) },
        { label: t('sentOn'), value: decision.sentOn ? formatDate(decision.sentOn) : t('notSent') },
        ...(decision.voucherNumber ? [{ label: v('number'), value: decision.voucherNumber }] : []),
      ]}
    >
      <Card title={t('grounds')}>
        <p>{decision.grounds}</p>
        <p>
          {letterId === null ? (
            t('letterSoon')
          ) : (
            <a href={`/api/v1/documents/${letterId}`} target="_blank" rel="noreferrer">
              {t('letter')}
            </a>
          )}
        </p>
      </Card>
      <Card title={t('toAppeal')}>
        <Contest decisionId={id} decision={decision} />
      </Card>
    </DetailPage>
  );
}

function Contest({ decisionId, decision: { kind, appealBy, sentOn } }: { decisionId: string; decision: Decision }) {
  const t = useTexts(texts);
  const appeals = useQuery(myAppealsQuery).data?.items.filter((appeal) => appeal.decisionId === decisionId) ?? [];
  if (kind === 'answer') return <p>{t('answerCourt')}</p>;
  const overdue = appealBy !== null && sentOn !== null && inHelsinki(serverNow()).date > appealBy;
  const open = appeals.some(({ status }) => status === 'received' || status === 'in-preparation');
  return (
    <>
      {appeals.map(({ id, number, status }) => (
        <p key={id}>
          <AppLink href={`/client/appeals/${id}`}>{t('appealOf', { number })}</AppLink>{' '}
          <StatusBadge tone={APPEAL_TONES[status]}>{t(`status-${status}`)}</StatusBadge>
        </p>
      ))}
      {!open && (
        <>
          {appealBy !== null && <p>{t(overdue ? 'overdue' : 'deadline', { date: formatDate(appealBy) })}</p>}
          <ButtonLink href={`/client/decisions/${decisionId}/appeal`}>{t('toAppeal')}</ButtonLink>
        </>
      )}
    </>
  );
}

/** What the client wants changed, in their own words. */
export function FileAppealPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('decisionId');
  return (
    <FormPage<{ demands: string }, { id: string }>
      title={t('appealTitle')}
      intro={<p>{t('appealIntro')}</p>}
      back={{ label: t('decision'), href: `/client/decisions/${id}` }}
      values={{ demands: '' }}
      submitLabel={t('send')}
      submit={(values, headers) => fileAppeal(id, values, headers)}
      onDone={(appeal) => go(`/client/appeals/${appeal.id}`)}
    >
      {(field) => <TextAreaField {...field('demands')} label={t('demands')} hint={t('demandsHint')} rows={8} />}
    </FormPage>
  );
}

/** Where the case is, in one sentence, and its answer when there is one. */
export function MyAppealPage() {
  return <Resource query={useQuery(appealQuery(useParam('appealId')))}>{(found) => <Case appeal={found} />}</Resource>;
}

function Case({ appeal }: { appeal: AppealDetail }) {
  const t = useTexts(texts);
  const history = useAppealHistory();
  const withdraw = useCommand(withdrawAppeal);
  const open = appeal.status === 'received' || appeal.status === 'in-preparation';
  return (
    <DetailPage
      back={{ label: t('decision'), href: `/client/decisions/${appeal.decisionId}` }}
      title={t('appealOf', { number: appeal.number })}
      status={<StatusBadge tone={APPEAL_TONES[appeal.status]}>{t(`status-${appeal.status}`)}</StatusBadge>}
      permitted={appeal.permittedActions}
      actions={{
        'appeal:withdraw': {
          label: t('withdraw'),
          run: () => withdraw.mutateAsync(appeal.id),
          danger: {
            title: t('withdraw'),
            whatHappens: t('withdrawWhat'),
            toWhom: t('authorityHears'),
            undo: t('cannotUndo'),
            confirm: t('withdraw'),
          },
        },
      }}
      facts={[
        { label: t('filedOn'), value: formatDate(appeal.filedOn) },
        { label: t('decision'), value: appeal.decisionNumber },
        ...(open ? [{ label: t('answerBy'), value: formatDate(appeal.answerBy) }] : []),
        ...(appeal.late ? [{ label: t('timing'), value: t('late') }] : []),
      ]}
      history={history(appeal)}
    >
      <p>{t(`follow-${appeal.status}`)}</p>
      {open && <p>{t(appeal.stay ? 'stayed' : 'inForce')}</p>}
      <Card title={t('whatIsAsked')}>
        <p>{appeal.demands}</p>
      </Card>
      <AppealAnswer appeal={appeal} />
    </DetailPage>
  );
}

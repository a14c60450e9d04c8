import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useText, useTexts } from '#app';
import {
  AppLink,
  Card,
  DataTable,
  DetailPage,
  FactsList,
  formatDate,
  Money,
  Resource,
  StatusBadge,
  Timeline,
  timelineOf,
  useGo,
  useReason,
  type PageAction,
} from '#ui';
import { cancelAfterDecision } from '../../../procurement/remedies/queries.js';
import { tenderQuery } from '../tenders/queries.js';
import { ContractsOfTender } from '../tenders/contracts-of-tender.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import type { DirectAwardDetail } from '../../../procurement/types.js';
import { AWARD_TONES } from './direct-award-list-page.js';
import {
  approveDirectAward,
  cancelDirectAward,
  directAwardQuery,
  returnDirectAward,
  submitDirectAward,
} from './queries.js';
import { texts } from './texts.js';

export function DirectAwardPage() {
  const query = useQuery(directAwardQuery(useParam('awardId')));
  return <Resource query={query}>{(award) => <Found award={award} />}</Resource>;
}

const MOVES = ['create', 'submit', 'return', 'approve', 'cancel'] as const;

function Found({ award }: { award: DirectAwardDetail }) {
  const t = useTexts(texts);
  const said = useSaid();
  const { actions } = useDirectAwardActions(award);
  const word = (move: string): string => {
    const known = MOVES.find((one) => one === move);
    return known === undefined ? move : t(`move-${known}`);
  };
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/direct-awards' }}
      title={t('startTitle', { title: said(award.tenderTitle) || award.tenderNumber })}
      status={<StatusBadge tone={AWARD_TONES[award.status]}>{t(`status-${award.status}`)}</StatusBadge>}
      actions={actions}
      permitted={award.permittedActions}
      facts={[
        {
          label: t('tender'),
          value: <AppLink href={`/officer/tenders/${award.tenderId}`}>{award.tenderNumber}</AppLink>,
        },
        { label: t('provider'), value: award.providerName },
        { label: t('total'), value: <Money amount={award.total} /> },
      ]}
      tabs={[
        { id: 'overview', label: t('overview'), content: <Overview award={award} /> },
        {
          id: 'history',
          label: t('history'),
          content: (
            <Card>
              <Timeline events={timelineOf(award.history, word)} />
            </Card>
          ),
        },
      ]}
    />
  );
}

function Overview({ award }: { award: DirectAwardDetail }) {
  const t = useTexts(texts);
  const say = useText();
  const said = useSaid();
  const tender = useQuery(tenderQuery(award.tenderId));
  const nameOf = ({ lotId, code }: { lotId: string; code: string }): string => {
    const lot = tender.data?.lots.find(({ id }) => id === lotId);
    const item = lot?.priceItems.find((one) => one.code === code);
    return said(item?.title) || code;
  };
  const { decision, lacks } = award;
  const ground = award.grounds.find(({ code }) => code === award.ground);
  return (
    <div className={styles.stack}>
      {lacks.length > 0 && (
        <Card title={t('lacks', { count: lacks.length })}>
          <ul>
            {lacks.map(({ field, code, text }) => (
              <li key={field + code}>
                <AppLink
                  href={
                    field.startsWith('/tender/')
                      ? `/officer/tenders/${award.tenderId}/edit?field=${encodeURIComponent(field.slice('/tender'.length))}`
                      : `/officer/direct-awards/${award.id}/edit`
                  }
                >
                  {say(text)}
                </AppLink>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {decision && (
        <Card title={`${t('decision')} ${decision.number}`}>
          <FactsList
            wide
            facts={[
              {
                label: t('standstill'),
                value:
                  decision.status === 'withdrawn'
                    ? t('withdrawn')
                    : decision.final
                      ? t('canContract')
                      : t('standstillUntil', { date: formatDate(decision.standstillLastDay) }),
              },
            ]}
          />
          {decision.documentId && (
            <p>
              <a href={`/api/v1/documents/${decision.documentId}`} target="_blank" rel="noreferrer">
                {t('decisionPdf')}
              </a>
            </p>
          )}
        </Card>
      )}
      <Card title={t('ground')}>
        <p>
          <strong>{ground ? `${say(ground.name)} (${say(ground.source)})` : award.ground}</strong>
        </p>
        <p className={styles.text}>{award.reasons}</p>
        <FactsList
          wide
          facts={[
            {
              label: t('notice'),
              value:
                award.transparency && award.noticeType ? t('noticeYes', { type: award.noticeType }) : t('noticeNo'),
            },
          ]}
        />
      </Card>
      <Card title={t('prices')}>
        <DataTable
          label={t('prices')}
          rows={award.prices}
          rowKey={({ lotId, code }) => `${lotId} ${code}`}
          columns={[
            { key: 'item', label: t('item'), cell: nameOf },
            {
              key: 'price',
              label: t('unitPrice'),
              align: 'end',
              cell: ({ unitPrice }) => (unitPrice === null ? '–' : <Money amount={unitPrice} />),
            },
          ]}
        />
      </Card>
      {decision?.final && <ContractsOfTender tenderId={award.tenderId} />}
    </div>
  );
}

function useDirectAwardActions(award: DirectAwardDetail): { actions: Record<string, PageAction> } {
  const t = useTexts(texts);
  const go = useGo();
  const submit = useCommand(submitDirectAward);
  const approve = useCommand(approveDirectAward);
  const back = useCommand(returnDirectAward);
  const cancel = useCommand(cancelDirectAward);
  const returning = useReason(t('reason'), t('reasonHint'));
  const cancelling = useReason(t('reason'), t('reasonHint'));
  const withdraw = useCommand(cancelAfterDecision);
  const withdrawing = useReason(t('reason'), t('withdrawHint'));
  const all: Record<string, PageAction> = {
    'direct-award:submit': {
      label: t('submit'),
      run: () => submit.mutateAsync(award),
      danger: {
        title: t('submit'),
        whatHappens: t('submitWhat'),
        toWhom: t('submitWhom'),
        undo: t('submitUndo'),
        confirm: t('submit'),
      },
    },
    'direct-award:edit': { label: t('edit'), run: () => go(`/officer/direct-awards/${award.id}/edit`) },
    'direct-award:approve': {
      label: t('approve'),
      run: () => approve.mutateAsync(award),
      danger: {
        title: t('approve'),
        whatHappens: award.transparency ? `${t('approveWhat')} ${t('approveNotice')}` : t('approveWhat'),
        toWhom: t('approveWhom', { name: award.providerName }),
        undo: t('approveUndo'),
        confirm: t('approve'),
      },
    },
    'direct-award:return': {
      label: t('return'),
      run: () => back.mutateAsync({ ...award, reason: returning.text }),
      danger: {
        title: t('return'),
        whatHappens: t('returnWhat'),
        toWhom: t('returnWhom'),
        undo: t('returnUndo'),
        confirm: t('return'),
        extra: returning.field,
      },
    },
    'direct-award:cancel': {
      label: t('cancel'),
      run: () => cancel.mutateAsync({ ...award, reason: cancelling.text }),
      danger: {
        title: t('cancel'),
        whatHappens: t('cancelWhat'),
        toWhom: t('cancelWhom'),
        undo: t('cancelUndo'),
        confirm: t('cancel'),
        extra: cancelling.field,
      },
    },
    'award:withdraw': {
      label: t('withdraw'),
      run: () => withdraw.mutateAsync({ id: award.tenderId, reason: withdrawing.text }),
      danger: {
        title: t('withdraw'),
        whatHappens: t('withdrawWhat'),
        toWhom: t('approveWhom', { name: award.providerName }),
        undo: t('cancelUndo'),
        confirm: t('withdraw'),
        extra: withdrawing.field,
      },
    },
  };
  const OF_STAGE: Readonly<Record<DirectAwardDetail['status'], readonly string[]>> = {
    draft: ['direct-award:submit', 'direct-award:edit', 'direct-award:cancel'],
    'in-approval': ['direct-award:approve', 'direct-award:return', 'direct-award:cancel'],
    awarded: ['award:withdraw'],
    cancelled: [],
  };
  return {
    actions: Object.fromEntries(OF_STAGE[award.status].map((name) => [name, all[name] as PageAction])),
  };
}

import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useCommand } from '#api';
import { serverNow, useTexts } from '#app';
import {
  ButtonLink,
  Card,
  DataTable,
  DetailPage,
  formatDate,
  formatMoney,
  formatNumber,
  inHelsinki,
  Money,
  Resource,
  StatusBadge,
  sumMoney,
  useGo,
  useReason,
} from '#ui';
import { PROPOSAL_TONES, useBudgetName } from '../../../budgets/budget-words.js';
import styles from '../../../budgets/budgets.module.css';
import { Decisions } from '../../../budgets/decisions.js';
import {
  confirmYear,
  proposeClosing,
  rejectYear,
  withdrawYear,
  yearChangeQuery,
  type YearChange,
  type YearProposal,
} from '../../../budgets/queries.js';
import { texts as words } from '../../../budgets/texts.js';
import { texts } from './year-texts.js';

/** The year in the address, or the one that ends next: until midsummer the one before is still being closed. */
export function useChangingYear(): number {
  const { year } = useSearch({ strict: false }) as { year?: string };
  const [thisYear = 0, month = 0] = inHelsinki(serverNow()).date.split('-').map(Number);
  return year && /^20\d\d$/.test(year) ? Number(year) : month < 7 ? thisYear - 1 : thisYear;
}

/** The change of the year: what runs over it, and its two steps. */
export function YearChangePage() {
  const change = useQuery(yearChangeQuery(useChangingYear()));
  return <Resource query={change}>{(found) => <Found key={found.year} change={found} />}</Resource>;
}

function Found({ change }: { change: YearChange }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const go = useGo();
  const close = useCommand(proposeClosing);
  const reason = useReason(say('reason'), say('reasonHint'));
  const { year, budgets, changes } = change;
  const carry = formatMoney(sumMoney(budgets.map((budget) => budget.carry)));
  return (
    <DetailPage
      back={{ label: say('title'), href: '/finance/budgets' }}
      title={t('title', { year, next: year + 1 })}
      permitted={change.permittedActions}
      actions={{
        'year-change:open': {
          label: t('year-change:open'),
          run: () => go(`/finance/budgets/year-change/open?year=${year}`),
        },
        'year-change:close': {
          label: t('year-change:close', { year }),
          run: () => close.mutateAsync({ year, reason: reason.text }),
          danger: {
            title: t('closeTitle', { year }),
            whatHappens: t('closeWhat', { carry }),
            toWhom: t('closeWhom'),
            undo: t('closeUndo'),
            confirm: say('propose'),
            extra: reason.field,
          },
        },
      }}
    >
      <p>{t('intro')}</p>
      <div className={styles.ways}>
        {[year - 1, year + 1].map((other) => (
          <ButtonLink key={other} variant="secondary" href={`/finance/budgets/year-change?year=${other}`}>
            {t('otherYear', { year: other })}
          </ButtonLink>
        ))}
      </div>
      <Card title={t('ruleTitle')}>
        <ul>
          {(['rule1', 'rule2', 'rule3'] as const).map((rule) => (
            <li key={rule}>{t(rule)}</li>
          ))}
        </ul>
      </Card>
      <Card title={t('changes')}>
        {changes.length === 0 ? (
          <p>{t('noChanges')}</p>
        ) : (
          <ul role="list" className={styles.proposals}>
            {changes.map((proposal) => (
              <li key={proposal.id}>
                <OneChange proposal={proposal} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t('budgets', { year })}>
        <Budgets change={change} />
      </Card>
    </DetailPage>
  );
}

function Budgets({ change: { budgets, year } }: { change: YearChange }) {
  const t = useTexts(texts);
  const name = useBudgetName();
  if (budgets.length === 0) return <p>{t('noBudgets', { year })}</p>;
  const nextOf = ({ nextAvailable, carry, status }: YearChange['budgets'][number]) => {
    if (nextAvailable === null) return t('nextMissing');
    const short = sumMoney([nextAvailable, carry.startsWith('-') ? carry.slice(1) : `-${carry}`]);
    return status !== 'closed' && short.startsWith('-')
      ? t('nextShort', { amount: formatMoney(short.slice(1)) })
      : t('nextFree', { amount: formatMoney(nextAvailable) });
  };
  return (
    <DataTable
      label={t('budgets', { year })}
      rows={budgets}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/finance/budgets/${id}`}
      columns={[
        { key: 'budget', label: t('budgets', { year }), cell: name },
        {
          key: 'carry',
          label: t('carry'),
          cell: ({ carry, carryVouchers }) => t('carryHow', { amount: formatMoney(carry), count: carryVouchers }),
          align: 'end',
        },
        { key: 'waiting', label: t('waiting'), cell: ({ waitingEvents }) => formatNumber(waitingEvents), align: 'end' },
        {
          key: 'returns',
          label: t('returns'),
          cell: ({ available }) => <Money amount={available} />,
          align: 'end',
        },
        { key: 'next', label: t('next'), cell: nextOf, align: 'end' },
      ]}
    />
  );
}

function OneChange({ proposal }: { proposal: YearProposal }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const confirm = useCommand(confirmYear);
  const reject = useCommand(rejectYear);
  const withdraw = useCommand(withdrawYear);
  const { id, year, step, amount, status, reason, note, proposedByName, proposedAt, decidedByName, decidedAt } =
    proposal;
  const what = t(`does-${step}`, { year, amount: formatMoney(amount) });
  const day = (instant: string) => formatDate(inHelsinki(instant).date);
  return (
    <>
      <h3>
        {what}
        <StatusBadge tone={PROPOSAL_TONES[status]}>{say(`proposal-${status}`)}</StatusBadge>
      </h3>
      <p>{reason}</p>
      <p>
        {say('proposedBy', { name: proposedByName, date: day(proposedAt) })}
        {decidedByName && decidedAt && ` · ${say('decidedBy', { name: decidedByName, date: day(decidedAt) })}`}
      </p>
      {note && <p>{note}</p>}
      <Decisions
        permitted={proposal.permittedActions}
        subject="year-change"
        confirmWhat={t('confirmWhat', { what })}
        confirmWhom={t('closeWhom')}
        proposedBy={proposedByName}
        confirm={() => confirm.mutateAsync({ id })}
        reject={(said) => reject.mutateAsync({ id, reason: said })}
        withdraw={() => withdraw.mutateAsync({ id })}
      />
    </>
  );
}

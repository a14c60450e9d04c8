import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  AppLink,
  Card,
  DetailPage,
  FactsList,
  formatDate,
  formatMoney,
  inHelsinki,
  Money,
  Resource,
  StatusBadge,
  useCodeName,
  useGo,
  useReason,
  Why,
} from '#ui';
import { useBudgetName, useBudgetWhy } from '../../../budgets/budget-words.js';
import { lastDayBefore } from '../../../vouchers/last-day.js';
import {
  grantProposal,
  returnVoucher,
  revokeVoucher,
  voucherQuery,
  withdrawProposal,
} from '../../../vouchers/queries.js';
import { texts as words } from '../../../vouchers/texts.js';
import type { VoucherDetail } from '../../../vouchers/types.js';
import { statusKey, toneOf, useHistory, useValueExplanation } from '../../../vouchers/voucher-words.js';
import { DecisionTable } from '../appeals/decision-table.js';
import { EventRows } from '../events/event-rows.js';
import { texts } from './texts.js';

export function VoucherPage() {
  const voucher = useQuery(voucherQuery(useParam('voucherId')));
  return <Resource query={voucher}>{(found) => <Found voucher={found} />}</Resource>;
}

function Found({ voucher }: { voucher: VoucherDetail }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const service = useCodeName('service-kinds');
  const history = useHistory();
  const explain = useValueExplanation();
  const budgetName = useBudgetName();
  const budgetWhy = useBudgetWhy();
  const revoke = useCommand(revokeVoucher);
  const giveBack = useCommand(returnVoucher);
  const grant = useCommand(grantProposal);
  const withdraw = useCommand(withdrawProposal);
  const go = useGo();
  const here = `/officer/vouchers/${voucher.id}`;
  const reason = useReason(t('reason'), t('reasonHint'));
  const client = `/officer/clients/${voucher.clientId}`;
  const close = (act: 'return' | 'revoke') => ({
    label: t(act),
    run: () => (act === 'return' ? giveBack : revoke).mutateAsync({ id: voucher.id, reason: reason.text }),
    danger: {
      title: `${t(act)}?`,
      whatHappens: t('closeWhat', { amount: formatMoney(voucher.available) }),
      toWhom: t('closeWhom', { client: voucher.clientName }),
      undo: t('closeUndo'),
      confirm: t(act),
      extra: reason.field,
    },
  });
  return (
    <DetailPage
      back={{ label: voucher.clientName, href: `${client}?tab=vouchers` }}
      title={t('title', { number: voucher.number })}
      status={<StatusBadge tone={toneOf(voucher)}>{say(statusKey(voucher))}</StatusBadge>}
      permitted={voucher.permittedActions}
      actions={{
        'choice:choose': { label: t('chooseFor'), run: () => go(`${here}/choose`) },
        'choice:change': { label: t('changeFor'), run: () => go(`${here}/choose`) },
        'voucher:grant': {
          label: t('grant'),
          run: () => grant.mutateAsync(voucher.id),
          danger: {
            title: t('grant'),
            whatHappens: t('grantWhat', { amount: formatMoney(voucher.value) }),
            toWhom: t('closeWhom', { client: voucher.clientName }),
            undo: t('grantUndo'),
            confirm: t('grant'),
          },
        },
        'voucher:withdraw': {
          label: t('withdraw'),
          run: () => withdraw.mutateAsync({ id: voucher.id, reason: reason.text }),
          danger: {
            title: t('withdraw'),
            whatHappens: t('withdrawWhat'),
            toWhom: t('withdrawWhom'),
            undo: t('withdrawUndo'),
            confirm: t('withdraw'),
            extra: reason.field,
          },
        },
        'voucher:extend': { label: t('extend'), run: () => go(`${here}/extend`) },
        'voucher:supplement': { label: t('supplement'), run: () => go(`${here}/supplement`) },
        'voucher:return': close('return'),
        'voucher:revoke': close('revoke'),
      }}
      facts={[
        { label: t('service'), value: service(voucher.serviceKind) },
        { label: t('client'), value: <AppLink href={client}>{voucher.clientName}</AppLink> },
        { label: t('valid'), value: `${formatDate(voucher.validFrom)}–${formatDate(voucher.lastDay)}` },
        { label: t('granted'), value: formatDate(inHelsinki(voucher.grantedAt).date) },
        { label: t('provider'), value: <Provider voucher={voucher} /> },
        ...(voucher.budget
          ? [
              {
                label: t('budget'),
                value: (
                  <Why subject={t('budget')} explanation={budgetWhy(voucher.budgetGround, [voucher.budget])}>
                    {budgetName(voucher.budget)}
                  </Why>
                ),
              },
            ]
          : []),
        ...(voucher.choice?.madeBecause ? [{ label: t('chosenBecause'), value: voucher.choice.madeBecause }] : []),
        ...(voucher.chooseBy ? [{ label: t('chooseBy'), value: formatDate(voucher.chooseBy) }] : []),
        ...(voucher.proposal ? [{ label: t('proposed'), value: voucher.proposal.providerName }] : []),
        ...(voucher.proposalReason ? [{ label: t('proposalReason'), value: voucher.proposalReason }] : []),
      ]}
      history={history(voucher.history)}
    >
      <Card title={t('money')}>
        <FactsList
          wide
          facts={[
            {
              label: t('value'),
              value: (
                <Why subject={say('worth')} explanation={explain(voucher)}>
                  <Money amount={voucher.value} />
                </Why>
              ),
            },
            { label: t('balance'), value: <Money amount={voucher.balance} /> },
            { label: t('waiting'), value: <Money amount={voucher.waiting} /> },
            { label: t('available'), value: <Money amount={voucher.available} /> },
            { label: t('amount'), value: say(voucher.unit, { count: voucher.units }) },
            { label: t('used'), value: say(voucher.unit, { count: voucher.unitsUsed }) },
          ]}
        />
      </Card>
      <Card title={t('visits')}>
        {voucher.events.length === 0 ? (
          <p>{t('noVisits')}</p>
        ) : (
          <EventRows events={voucher.events} unitOf={() => voucher.unit} />
        )}
      </Card>
      <Card title={t('decision')}>
        <FactsList facts={[{ label: t('grounds'), value: voucher.grounds }]} />
        <DecisionTable decisions={voucher.decisions} />
      </Card>
    </DetailPage>
  );
}

function Provider({ voucher: { choice } }: { voucher: VoucherDetail }) {
  const t = useTexts(texts);
  if (choice === null) return t('notChosen');
  const provider = choice.providerName;
  if (choice.startsOn !== null) return t('serving', { provider, date: formatDate(choice.startsOn) });
  return t('asked', { provider, date: formatDate(lastDayBefore(choice.answerBy)) });
}

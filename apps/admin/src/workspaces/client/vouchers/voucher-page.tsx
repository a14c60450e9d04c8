import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  AppLink,
  ButtonLink,
  Card,
  DateText,
  DetailPage,
  formatDate,
  formatMoney,
  inHelsinki,
  Money,
  Resource,
  StatusBadge,
  useGo,
  Why,
  useCodeName,
} from '#ui';
import { returnVoucher, voucherQuery } from '../../../vouchers/queries.js';
import { texts as words } from '../../../vouchers/texts.js';
import type { VoucherDetail } from '../../../vouchers/types.js';
import {
  EVENT_TONES,
  isOpen,
  statusKey,
  useHistory,
  useValueExplanation,
  toneOf,
} from '../../../vouchers/voucher-words.js';
import { DecisionList } from '../../../decisions/decision-list.js';
import { texts as decisions } from '../../../decisions/texts.js';
import { TimesOfChoice } from '../appointments/times-of-choice.js';
import { FeedbackCard } from '../feedback/feedback-card.js';
import { texts } from './texts.js';
import { Helper, ValueLeft } from './voucher-cards.js';
import styles from './voucher-cards.module.css';

export function VoucherPage() {
  const voucher = useQuery(voucherQuery(useParam('voucherId')));
  return <Resource query={voucher}>{(found) => <Found voucher={found} />}</Resource>;
}

function Found({ voucher }: { voucher: VoucherDetail }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const d = useTexts(decisions);
  const go = useGo();
  const service = useCodeName('service-kinds')(voucher.serviceKind);
  const history = useHistory();
  const explain = useValueExplanation();
  const giveBack = useCommand(returnVoucher);
  const compare = `/client/vouchers/${voucher.id}/compare`;
  return (
    <DetailPage
      back={{ label: t('title'), href: '/client/vouchers' }}
      title={service}
      status={<StatusBadge tone={toneOf(voucher)}>{say(statusKey(voucher))}</StatusBadge>}
      permitted={voucher.permittedActions}
      actions={{
        'choice:choose': { label: t('compareAndChoose'), run: () => go(compare) },
        'choice:change': { label: t('change'), run: () => go(compare) },
        'voucher:return': {
          label: t('giveBack'),
          run: () => giveBack.mutateAsync({ id: voucher.id, reason: '' }),
          danger: {
            title: t('giveBackTitle'),
            whatHappens: t('giveBackWhat', { amount: formatMoney(voucher.available) }),
            toWhom: t('giveBackWhom'),
            undo: t('giveBackUndo'),
            confirm: t('giveBack'),
          },
        },
      }}
      facts={[
        { label: t('number'), value: voucher.number },
        {
          label: t('worth'),
          value: (
            <Why subject={t('worth')} explanation={explain(voucher)}>
              <Money amount={voucher.value} />
            </Why>
          ),
        },
        { label: t('granted'), value: formatDate(inHelsinki(voucher.grantedAt).date) },
        { label: t('valid'), value: `${formatDate(voucher.validFrom)}–${formatDate(voucher.lastDay)}` },
        { label: t('authority'), value: voucher.authorityName },
      ]}
      history={history(voucher.history)}
    >
      <Card>
        <ValueLeft voucher={voucher} />
      </Card>
      {(voucher.choice !== null || isOpen(voucher)) && (
        <Card title={t('whoHelps')}>
          <Helper voucher={voucher} />
          {voucher.choice?.status === 'accepted' && isOpen(voucher) && (
            <>
              <TimesOfChoice choiceId={voucher.choice.id} />
              <div>
                <ButtonLink href={`/client/check-in/${voucher.choice.id}`} variant="secondary">
                  {t('showCode')}
                </ButtonLink>
              </div>
            </>
          )}
          {voucher.choice?.madeBecause && <p>{t('chosenForYou', { reason: voucher.choice.madeBecause })}</p>}
          {voucher.choice?.madeBy === 'rule' && <p>{t('chosenByRule')}</p>}
        </Card>
      )}
      <Card title={t('visits')}>
        <Visits voucher={voucher} />
      </Card>
      <FeedbackCard voucherId={voucher.id} />
      <Card title={t('whyGranted')}>
        <p className={styles.grounds}>{voucher.grounds}</p>
        {voucher.letterId !== null && (
          <p>
            <a href={`/api/v1/documents/${voucher.letterId}`} target="_blank" rel="noreferrer">
              {t('letter')}
            </a>
          </p>
        )}
      </Card>
      <Card title={d('decisions')}>
        <p>{t('disagree')}</p>
        <DecisionList decisions={voucher.decisions} hrefOf={(id) => `/client/decisions/${id}`} />
      </Card>
    </DetailPage>
  );
}

function Visits({ voucher: { events, unit } }: { voucher: VoucherDetail }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  if (events.length === 0) return <p>{t('noVisits')}</p>;
  const waiting = events.some(({ status }) => status === 'recorded');
  return (
    <>
      <ul role="list" className={styles.visits}>
        {events.map((event) => (
          <li key={event.id}>
            <span>
              <DateText date={event.occurredOn} /> · {say(unit, { count: event.units })} ·{' '}
              <Money amount={event.amount} />
            </span>
            <StatusBadge tone={EVENT_TONES[event.status]}>{say(`event-${event.status}`)}</StatusBadge>
          </li>
        ))}
      </ul>
      {waiting && (
        <p>
          <AppLink href="/client/events">{t('toVisits')}</AppLink>
        </p>
      )}
    </>
  );
}

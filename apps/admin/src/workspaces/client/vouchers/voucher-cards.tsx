import { useTexts } from '#app';
import { AppLink, ButtonLink, formatDate, formatMoney, StatusBadge, useCodeName } from '#ui';
import { lastDayBefore } from '../../../vouchers/last-day.js';
import { texts as words } from '../../../vouchers/texts.js';
import type { VoucherCard as Voucher } from '../../../vouchers/types.js';
import { isOpen, statusKey, toneOf } from '../../../vouchers/voucher-words.js';
import { texts } from './texts.js';
import { percentLeft, unitsLeft } from './units-left.js';
import styles from './voucher-cards.module.css';

/** Vouchers as people think of them: for what, how much is left, until when, and who helps. */
export function VoucherCards({ vouchers, level = 2 }: { vouchers: readonly Voucher[]; level?: 2 | 3 }) {
  return (
    <ul role="list" className={styles.cards}>
      {vouchers.map((voucher) => (
        <li key={voucher.id} className={styles.card}>
          <CardHead voucher={voucher} level={level} />
          <ValueLeft voucher={voucher} />
          <CardEnd voucher={voucher} />
        </li>
      ))}
    </ul>
  );
}

function CardHead({ voucher, level }: { voucher: Voucher; level: 2 | 3 }) {
  const say = useTexts(words);
  const service = useCodeName('service-kinds');
  const Heading = `h${level}` as const;
  return (
    <div className={styles.head}>
      <Heading>{service(voucher.serviceKind)}</Heading>
      <StatusBadge tone={toneOf(voucher)}>{say(statusKey(voucher))}</StatusBadge>
    </div>
  );
}

/** What is left and until when; the bar only repeats what the words say. */
export function ValueLeft({ voucher }: { voucher: Voucher }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const open = isOpen(voucher);
  const date = formatDate(voucher.lastDay);
  return (
    <div className={styles.value}>
      {open && (
        <>
          <p className={styles.amount}>
            <span>{t('left')}</span> <strong>{formatMoney(voucher.available)}</strong>
          </p>
          <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="4" className={styles.whole} />
            <rect width={percentLeft(voucher)} height="4" className={styles.part} />
          </svg>
          <p>{t('enough', { units: say(`for-${voucher.unit}`, { count: unitsLeft(voucher) }) })}</p>
        </>
      )}
      {voucher.unitsUsed > 0 && <p>{t('usedSoFar', { used: say(voucher.unit, { count: voucher.unitsUsed }) })}</p>}
      {Number(voucher.waiting) > 0 && <p>{t('waiting', { amount: formatMoney(voucher.waiting) })}</p>}
      <p>{t(open ? 'validUntil' : 'wasValid', { date })}</p>
    </div>
  );
}

/** Who helps, in a sentence. */
export function Helper({ voucher }: { voucher: Voucher }) {
  const t = useTexts(texts);
  const { choice } = voucher;
  if (choice === null) return isOpen(voucher) ? <NobodyYet voucher={voucher} /> : null;
  const provider = choice.providerName;
  if (choice.offerStatus !== 'active') return <Stopped voucher={voucher} choice={choice} />;
  if (!choice.coversHome)
    return (
      <p>
        {t('elsewhere', { provider })}{' '}
        <AppLink href={`/client/vouchers/${voucher.id}/compare`}>{t('seeOthers')}</AppLink>
      </p>
    );
  if (choice.status === 'accepted') return <p>{t('helper', { provider })}</p>;
  return <p>{t('asked', { provider, date: formatDate(lastDayBefore(choice.answerBy)) })}</p>;
}

/** Nobody is chosen: by when to choose, or whom the rule proposes meanwhile. */
function NobodyYet({ voucher: { chooseBy, proposal } }: { voucher: Voucher }) {
  const t = useTexts(texts);
  return (
    <>
      <p>{t('nobodyYet')}</p>
      {proposal ? (
        <p>{t('proposed', { provider: proposal.providerName, date: formatDate(proposal.lastDay) })}</p>
      ) : (
        chooseBy && <p>{t('chooseBy', { date: formatDate(chooseBy) })}</p>
      )}
    </>
  );
}

/** The contract stands still or is over: what that means for the client, and where the others are. */
function Stopped({ voucher, choice }: { voucher: Voucher; choice: NonNullable<Voucher['choice']> }) {
  const t = useTexts(texts);
  const words = choice.offerStatus === 'ended' ? 'ended' : 'stopped';
  return (
    <p>
      {t(`${words}${choice.status === 'accepted' ? 'Helper' : 'Asked'}`, { provider: choice.providerName })}{' '}
      <AppLink href={`/client/vouchers/${voucher.id}/compare`}>{t('seeOthers')}</AppLink>
    </p>
  );
}

function CardEnd({ voucher }: { voucher: Voucher }) {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds')(voucher.serviceKind);
  const mayChoose = voucher.permittedActions.some(({ action, allowed }) => action === 'choice:choose' && allowed);
  return (
    <div className={styles.end}>
      <Helper voucher={voucher} />
      <div className={styles.links}>
        {mayChoose && (
          <ButtonLink href={`/client/vouchers/${voucher.id}/compare`}>
            {t('compareAndChoose')}
            <span className="visually-hidden">: {service}</span>
          </ButtonLink>
        )}
        <AppLink href={`/client/vouchers/${voucher.id}`} className={styles.open}>
          {t('open')}
          <span className="visually-hidden">: {service}</span>
        </AppLink>
      </div>
    </div>
  );
}

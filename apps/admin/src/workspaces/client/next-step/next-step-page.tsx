import { useQuery } from '@tanstack/react-query';
import { useSession, useTexts } from '#app';
import {
  AppLink,
  ButtonLink,
  Card,
  EmptyState,
  FactsList,
  formatDate,
  Page,
  Resource,
  StatusBadge,
  useCodeName,
} from '#ui';
import { lastDayBefore } from '../../../vouchers/last-day.js';
import { isOpen } from '../../../vouchers/voucher-words.js';
import { MayAct } from '../mandates/may-act.js';
import { mySituationsQuery, type Situation } from '../queries.js';
import { VoucherCards } from '../vouchers/voucher-cards.js';
import styles from './next-step.module.css';
import { experienceHref, otherSteps } from './other-steps.js';
import { texts } from './texts.js';

/** The client's first page: the one thing that comes next, whose turn it is, and the vouchers. */
export function NextStepPage() {
  const t = useTexts(texts);
  const situations = useQuery(mySituationsQuery);
  const session = useSession();
  const name = session?.person?.name.split(' ')[0];
  const title = session?.actingFor ? session.actingFor.name : name ? t('hello', { name }) : t('helloAll');
  return (
    <Resource query={situations}>
      {({ items }) => (
        <Page title={title} width="text">
          <MayAct />
          {items.length === 0 && !session?.mandates.length && (
            <EmptyState title={t('noneTitle')} text={t('noneText')} />
          )}
          {items.map((situation) => (
            <OneSituation key={situation.id} situation={situation} />
          ))}
        </Page>
      )}
    </Resource>
  );
}

function OneSituation({ situation }: { situation: Situation }) {
  const t = useTexts(texts);
  const open = situation.vouchers.filter(isOpen);
  return (
    <>
      <NextStep situation={situation} />
      <OtherSteps situation={situation} />
      {open.length > 0 && (
        <section className={styles.part} aria-labelledby={`vouchers-${situation.id}`}>
          <h2 id={`vouchers-${situation.id}`}>{t('myVouchers')}</h2>
          <VoucherCards vouchers={open} level={3} />
        </section>
      )}
      <Card title={t('help')}>
        <FactsList
          wide
          facts={[
            { label: t('caseWorker'), value: situation.caseWorkerName },
            { label: t('authority'), value: situation.authorityName },
          ]}
        />
      </Card>
    </>
  );
}

function NextStep({ situation }: { situation: Situation }) {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const { code, who, voucherId, eventId, requestId, pathStep } = situation.nextStep;
  const voucher = situation.vouchers.find(({ id }) => id === voucherId);
  const event = situation.eventsToConfirm.find(({ id }) => id === eventId);
  const told = situation.experienceToTell[0];
  const date =
    code === 'tell-experience'
      ? (told?.occurredOn ?? undefined)
      : code === 'confirm-event'
        ? event?.occurredOn
        : code === 'wait-provider'
          ? voucher?.choice && lastDayBefore(voucher.choice.answerBy)
          : code === 'proposed'
            ? voucher?.proposal?.lastDay
            : voucher?.lastDay;
  const values = {
    provider:
      event?.providerName ??
      told?.providerName ??
      voucher?.choice?.providerName ??
      voucher?.proposal?.providerName ??
      '',
    service: voucher ? service(voucher.serviceKind) : '',
    date: date ? formatDate(date) : '',
    caseWorker: situation.caseWorkerName,
    goal: pathStep?.goal ?? '',
    actor: who === 'client' ? t('yourself') : (pathStep?.organisationName ?? situation.caseWorkerName),
  };
  const act =
    code === 'confirm-event'
      ? { href: '/client/events', label: t('act-confirm-event') }
      : code === 'answer-needs' || code === 'go-through'
        ? { href: `/client/needs/${requestId}`, label: t(`act-${code}`) }
        : code === 'path-step'
          ? { href: '/client/path', label: t('act-path-step') }
          : code === 'choose' || code === 'proposed' || code === 'provider-suspended' || code === 'provider-ended'
            ? { href: `/client/vouchers/${voucherId}/compare`, label: t(`act-${code}`) }
            : code === 'tell-experience'
              ? { href: experienceHref({ voucherId: voucherId ?? '', eventId }), label: t('act-tell-experience') }
              : code === 'wait-provider' || code === 'meet-provider'
                ? { href: `/client/vouchers/${voucherId}`, label: t(`act-${code}`) }
                : undefined;
  const mine = who === 'client';
  return (
    <section className={`${styles.step} ${mine ? styles.mine : ''}`} aria-labelledby={`step-${situation.id}`}>
      <p className={styles.kicker}>
        {t('nextStep')} <StatusBadge tone={mine ? 'active' : 'neutral'}>{t(`turn-${who}`)}</StatusBadge>
      </p>
      <h2 id={`step-${situation.id}`}>{t(`title-${code}`, values)}</h2>
      <p className={styles.text}>{t(`text-${code}`, values)}</p>
      {act && (
        <div>
          <ButtonLink href={act.href} variant={mine ? 'primary' : 'secondary'}>
            {act.label}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}

function OtherSteps({ situation }: { situation: Situation }) {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const { toChoose, toConfirm, toAnswer, toTell } = otherSteps(situation);
  if (toChoose.length + toTell.length + toConfirm === 0 && toAnswer === undefined) return null;
  return (
    <section className={styles.part} aria-labelledby={`also-${situation.id}`}>
      <h2 id={`also-${situation.id}`}>{t('alsoWaiting')}</h2>
      <ul role="list" className={styles.also}>
        {toAnswer && (
          <li>
            <AppLink href={`/client/needs/${toAnswer}`}>{t('act-answer-needs')}</AppLink>
          </li>
        )}
        {toConfirm > 0 && (
          <li>
            <AppLink href="/client/events">{t('alsoConfirm', { count: toConfirm })}</AppLink>
          </li>
        )}
        {toTell.map((asked) => (
          <li key={asked.eventId ?? asked.voucherId}>
            <AppLink href={experienceHref(asked)}>
              {asked.occurredOn === null
                ? t('alsoTellService', { provider: asked.providerName })
                : t('alsoTellVisit', { provider: asked.providerName, date: formatDate(asked.occurredOn) })}
            </AppLink>
          </li>
        ))}
        {toChoose.map(({ id, serviceKind }) => (
          <li key={id}>
            <AppLink href={`/client/vouchers/${id}/compare`}>
              {t('alsoChoose', { service: service(serviceKind) })}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ReactNode } from 'react';
import { useTexts } from '#app';
import { AppLink, formatDate, StatusBadge, useCodeName, type Tone } from '#ui';
import styles from './path.module.css';
import { texts } from './texts.js';
import type { Step } from './types.js';

const TONES: Readonly<Record<Step['status'], Tone>> = {
  planned: 'neutral',
  'under-way': 'active',
  done: 'good',
  dropped: 'neutral',
};

interface PathTimelineProps {
  steps: readonly Step[];
  /** Speaks to the client: "sinä", not "asiakas". */
  mine?: boolean;
  /** Where a voucher is looked at; left out for those who may not see it. */
  voucherHref?: (voucherId: string) => string;
  /** What may be done with a step. */
  actions?: (step: Step) => ReactNode;
}

/** The steps from the first to the last; those that go at the same time say so. */
export function PathTimeline({ steps, mine = false, voucherHref, actions }: PathTimelineProps) {
  const t = useTexts(texts);
  return (
    <ol role="list" className={styles.path}>
      {steps.map((step) => {
        const beside = step.endedAt === null && steps.some((other) => isBeside(step, other));
        return (
          <li
            key={step.id}
            className={step.next ? styles.next : styles.step}
            aria-current={step.next ? 'step' : undefined}
          >
            <p className={styles.kicker}>
              <StatusBadge tone={TONES[step.status]}>{t(`status-${step.status}`)}</StatusBadge>
              {step.next && <strong>{t('nextStep')}</strong>}
              {beside && <span>{t('sameTime')}</span>}
            </p>
            <h3>{step.goal}</h3>
            <Who step={step} mine={mine} />
            <When step={step} />
            {step.voucherId && voucherHref && (
              <p>
                <AppLink href={voucherHref(step.voucherId)}>
                  {t('voucher', { number: step.voucherNumber ?? '' })}
                </AppLink>
              </p>
            )}
            {step.reason && <p>{t('droppedBecause', { reason: step.reason })}</p>}
            {actions?.(step)}
          </li>
        );
      })}
    </ol>
  );
}

const isBeside = (step: Step, other: Step): boolean =>
  other.id !== step.id && other.endedAt === null && other.stage === step.stage;

function Who({ step: { acts, organisationName, sector, serviceKind, service }, mine }: { step: Step; mine: boolean }) {
  const t = useTexts(texts);
  const kind = useCodeName('service-kinds');
  const who =
    acts === 'organisation'
      ? `${organisationName} (${t(`sector-${sector ?? 'public'}`)})`
      : t(acts === 'client' ? (mine ? 'you' : 'client') : mine ? 'yourCaseWorker' : 'caseWorker');
  const what = serviceKind === null ? service : kind(serviceKind);
  return (
    <p>
      {t('acts', { who })}
      {what && ` · ${what}`}
    </p>
  );
}

function When({ step: { plannedFrom, plannedTo } }: { step: Step }) {
  const t = useTexts(texts);
  if (plannedFrom === null && plannedTo === null) return null;
  const from = plannedFrom === null ? '' : formatDate(plannedFrom);
  const to = plannedTo === null ? '' : formatDate(plannedTo);
  return <p>{t('planned', { from, to })}</p>;
}

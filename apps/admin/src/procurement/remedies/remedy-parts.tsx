import { useTexts } from '#app';
import { FactsList, formatDate, StatusBadge, timelineOf, useInstantText, type TimelineEvent, type Tone } from '#ui';
import styles from '../questions/questions.module.css';
import type { AppealDetail, CorrectionDetail, Remedies } from './queries.js';
import { RemedyDocuments } from './remedy-documents.js';
import { texts } from './texts.js';

const CORRECTION_TONES: Readonly<Record<CorrectionDetail['status'], Tone>> = {
  submitted: 'warning',
  accepted: 'warning',
  rejected: 'neutral',
  inadmissible: 'neutral',
  withdrawn: 'neutral',
  corrected: 'good',
};

const APPEAL_TONES: Readonly<Record<AppealDetail['status'], Tone>> = {
  pending: 'warning',
  upheld: 'bad',
  dismissed: 'neutral',
  inadmissible: 'neutral',
  withdrawn: 'neutral',
};

/** A correction request with its answer. */
export function CorrectionFacts({ request, sendTo }: { request: CorrectionDetail; sendTo?: string | undefined }) {
  const t = useTexts(texts);
  const when = useInstantText();
  return (
    <>
      <StatusBadge tone={CORRECTION_TONES[request.status]}>{t(`correction-${request.status}`)}</StatusBadge>
      <FactsList
        wide
        facts={[
          {
            label: t('party'),
            value: request.recorded ? request.providerName : `${request.providerName} (${request.filedByName})`,
          },
          { label: t('recordedBy'), value: request.recorded && request.filedByName },
          { label: t('decision'), value: request.decisionNumber },
          { label: t('received'), value: when(request.receivedAt) },
          { label: t('demand'), value: <span className={styles.text}>{request.demand}</span> },
          { label: t('grounds'), value: <span className={styles.text}>{request.grounds}</span> },
          {
            label: t('resolution'),
            value: request.resolution && <span className={styles.text}>{request.resolution}</span>,
          },
        ]}
      />
      <RemedyDocuments documents={request.documents} sendTo={sendTo} />
    </>
  );
}

/** An appeal with its outcome, and whether it keeps contracts from being made. */
export function AppealFacts({ appeal, sendTo }: { appeal: AppealDetail; sendTo?: string | undefined }) {
  const t = useTexts(texts);
  return (
    <>
      <StatusBadge tone={APPEAL_TONES[appeal.status]}>{t(`appeal-${appeal.status}`)}</StatusBadge>
      <FactsList
        wide
        facts={[
          { label: t('appellantIs'), value: appeal.appellant },
          { label: t('decision'), value: appeal.decisionNumber },
          { label: t('courtNumber'), value: appeal.courtNumber },
          { label: t('filedOn'), value: formatDate(appeal.filedOn) },
          { label: t('demands'), value: <span className={styles.text}>{appeal.demands}</span> },
          { label: t('suspension'), value: appeal.status === 'pending' && t(`suspension-${appeal.suspension}`) },
          {
            label: t('outcome'),
            value: appeal.outcome && (
              <span className={styles.text}>
                {appeal.resolvedOn && `${formatDate(appeal.resolvedOn)}: `}
                {appeal.outcome}
              </span>
            ),
          },
        ]}
      />
      <RemedyDocuments documents={appeal.documents} sendTo={sendTo} />
    </>
  );
}

type Event = keyof typeof texts.table;
const isEvent = (key: string): key is Event => Object.hasOwn(texts.table, key);

/** What has happened to the decisions of a tender, newest first. */
export function useRemedyEvents(): (remedies: Remedies) => TimelineEvent[] {
  const t = useTexts(texts);
  return ({ history }) =>
    timelineOf(history, (move) => {
      const key = `event-${move}`;
      return isEvent(key) ? t(key) : move;
    });
}

import { useText, useTexts } from '#app';
import { AppLink, Card, FactsList, formatDate, inHelsinki, useCodeName, Why } from '#ui';
import { NeedsProgress } from '../../../needs/needs-progress.js';
import { texts as words } from '../../../vouchers/texts.js';
import styles from './clients.module.css';
import { texts } from './texts.js';
import type { Assessment, Client } from './types.js';
import { useNeedsExplanation } from './use-needs-explanation.js';

/** The latest assessment with its reasons, and the earlier ones, so that change can be seen. */
export function ClientSituation({ client: { id, assessments } }: { client: Pick<Client, 'id' | 'assessments'> }) {
  const t = useTexts(texts);
  const [latest, ...earlier] = assessments;
  if (latest === undefined) return <p>{t('noAssessment')}</p>;
  return (
    <div className={styles.stack}>
      <One assessment={latest} clientId={id} />
      <NeedsProgress assessments={assessments} />
      {earlier.length > 0 && (
        <section className={styles.stack}>
          <h2>{t('earlier')}</h2>
          {earlier.map((assessment) => (
            <details key={assessment.id} className={styles.earlier}>
              <summary>
                <Title assessment={assessment} />: {t(`level-${assessment.level}`)}
              </summary>
              <One assessment={assessment} clientId={id} />
            </details>
          ))}
        </section>
      )}
    </div>
  );
}

function Title({ assessment: { number, madeAt } }: { assessment: Assessment }) {
  const t = useTexts(texts);
  return t('assessedOn', { number, date: formatDate(inHelsinki(madeAt).date) });
}

function One({ assessment, clientId }: { assessment: Assessment; clientId: string }) {
  const t = useTexts(texts);
  const say = useText();
  const word = useTexts(words);
  const service = useCodeName('service-kinds');
  const explain = useNeedsExplanation();
  const { level, segment, channels, services, grounds, proposedLevel, proposedSegment, reason } = assessment;
  const differs = level !== proposedLevel || segment !== proposedSegment;
  return (
    <Card
      title={t('assessedOn', { number: assessment.number, date: formatDate(inHelsinki(assessment.madeAt).date) })}
      aside={<Why subject={t('whyLevel')} explanation={explain(grounds, assessment.questionnaire)} />}
    >
      <FactsList
        wide
        facts={[
          { label: t('level'), value: t(`level-${level}`) },
          { label: t('segment'), value: segment },
          { label: t('channels'), value: channels.map((channel) => word(`channel-${channel}`)).join(', ') },
          { label: t('proposedServices'), value: services.map(service).join(', ') || '–' },
        ]}
      />
      {differs && (
        <p>{t('differs', { level: t(`level-${proposedLevel}`), segment: proposedSegment, reason: reason ?? '' })}</p>
      )}
      {assessment.requestId && (
        <p>
          <AppLink href={`/officer/clients/${clientId}/answers/${assessment.requestId}`}>{t('ownAnswers')}</AppLink>
        </p>
      )}
      <ul>
        {grounds
          .filter(({ about }) => about === 'service' || about === 'channel' || about === 'segment')
          .map(({ about, code, text }) => (
            <li key={`${about}-${code}`}>{say(text)}</li>
          ))}
      </ul>
    </Card>
  );
}

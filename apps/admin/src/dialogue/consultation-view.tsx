import { useTexts } from '#app';
import { Card, useCodeName, type Fact } from '#ui';
import { useSaid } from '../procurement/tender-words.js';
import styles from '../procurement/tender.module.css';
import { texts } from './texts.js';
import type { Finding, PublicConsultation } from './types.js';

/** What is asked of the market and what came of it; the same for everyone who reads it. */
export function ConsultationView({ consultation }: { consultation: PublicConsultation }) {
  const t = useTexts(texts);
  const said = useSaid();
  const { description, summary, questions, findings, status } = consultation;
  return (
    <div className={styles.stack}>
      <Card title={t('description')}>
        <p className={styles.text}>{said(description)}</p>
      </Card>
      {status !== 'draft' && (
        <Card title={t('summary')}>
          <p className={styles.text}>{summary === null ? t('noSummaryYet') : said(summary)}</p>
        </Card>
      )}
      <Card title={t('questions')}>
        <ol>
          {questions.map(({ id, text, publishedAnswers }) => (
            <li key={id}>
              <p className={styles.text}>{said(text)}</p>
              {publishedAnswers.length > 0 && (
                <>
                  <h3>{t('publishedAnswers')}</h3>
                  <ul>
                    {publishedAnswers.map((answer, index) => (
                      <li key={index} className={styles.text}>
                        {answer}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </li>
          ))}
        </ol>
        <p className={styles.soft}>{t('anonymous')}</p>
      </Card>
      {findings.length > 0 && <FindingCards findings={findings} />}
    </div>
  );
}

export function FindingCards({ findings }: { findings: readonly Finding[] }) {
  const t = useTexts(texts);
  return (
    <Card title={t('findings')}>
      {findings.map(({ id, title, text, interviews }) => (
        <article key={id} className={styles.part}>
          <h3>{title}</h3>
          <p className={styles.text}>{text}</p>
          <p className={styles.soft}>{t('interviews', { count: interviews })}</p>
        </article>
      ))}
    </Card>
  );
}

/** The side column of a consultation. */
export function useConsultationFacts(): (consultation: PublicConsultation) => Fact[] {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  return ({ number, authorityName, serviceKind, municipalities }) => [
    { label: t('number'), value: number },
    { label: t('authority'), value: authorityName },
    { label: t('service'), value: serviceKind && service(serviceKind) },
    { label: t('municipalities'), value: municipalities.map(place).join(', ') },
  ];
}

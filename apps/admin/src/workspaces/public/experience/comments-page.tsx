import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { AppLink, Card, EmptyState, Page, Resource, useCodeName } from '#ui';
import { commentsQuery, scoresQuery } from '../../../vouchers/experience/queries.js';
import { texts as ruleTexts } from '../../../vouchers/experience/rule-texts.js';
import { Score } from '../../../vouchers/experience/score.js';
import styles from '../../../vouchers/experience/score.module.css';
import { texts } from '../../../vouchers/experience/texts.js';

const MEASURES = ['experience', 'result'] as const;

/** What is published of a provider in a service: scores with their uncertainty, comments, and what the provider says to them. */
export function CommentsPage() {
  const t = useTexts(texts);
  const rules = useTexts(ruleTexts);
  const service = useCodeName('service-kinds');
  const [serviceId, providerId] = [useParam('serviceId'), useParam('providerId')];
  const comments = useQuery(commentsQuery(serviceId, providerId)).data?.items ?? [];
  return (
    <Resource query={useQuery(scoresQuery(serviceId, providerId))}>
      {({ items: scores }) => {
        const [first] = scores;
        return (
          <Page
            title={first ? t('commentsOf', { provider: first.providerName }) : t('commentsTitle')}
            back={{ label: t('back'), href: '/offers' }}
            width="text"
          >
            {first === undefined ? (
              <EmptyState title={t('tooFew')} text={t('howText')} />
            ) : (
              <Card title={service(first.serviceKind)}>
                {MEASURES.map((measure) => (
                  <Score
                    key={measure}
                    measure={measure}
                    score={scores.find((one) => one.measure === measure) ?? null}
                  />
                ))}
                <p className={styles.soft}>
                  {t('howText')} <AppLink href="/offers/experience-rules">{rules('read')}</AppLink>
                </p>
              </Card>
            )}
            {first && (
              <Card title={t('commentsTitle')}>
                {comments.length === 0 && <p>{t('noComments')}</p>}
                <ul role="list" className={styles.comments}>
                  {comments.map(({ id, text, month, reply }) => (
                    <li key={id} className={styles.comment}>
                      <p className={styles.text}>{text}</p>
                      <p className={styles.soft}>{t('publishedIn', { month: monthOf(month) })}</p>
                      {reply && (
                        <div className={styles.reply}>
                          <p>
                            <strong>{t('reply')}</strong>
                          </p>
                          <p className={styles.text}>{reply}</p>
                        </div>
                      )}
                    </li>
                  ))}
                </ul>
              </Card>
            )}
          </Page>
        );
      }}
    </Resource>
  );
}

/** `2026-11-01` → `11/2026`. */
export const monthOf = (date: string): string => `${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;

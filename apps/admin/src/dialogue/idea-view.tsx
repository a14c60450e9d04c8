import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { Card, DateText, useCodeName, type Fact } from '#ui';
import styles from '../procurement/tender.module.css';
import { texts } from './texts.js';
import type { IdeaDetail } from './types.js';

/** An idea and what has been said of it; both sides read the same. */
export function IdeaView({ idea }: { idea: IdeaDetail }) {
  const t = useTexts(texts);
  const { text, declineReason, messages, authorityName, providerName } = idea;
  return (
    <div className={styles.stack}>
      {declineReason && (
        <InlineAlert status="warning" labelText={t('declinedBecause')}>
          {declineReason}
        </InlineAlert>
      )}
      <Card title={t('idea')}>
        <p className={styles.text}>{text}</p>
      </Card>
      <Card title={t('messages')}>
        {messages.length === 0 && <p>{t('noMessages')}</p>}
        {messages.map((message) => (
          <article key={message.id} className={styles.part}>
            <h3>{message.side === 'authority' ? authorityName : providerName}</h3>
            <p className={styles.text}>{message.text}</p>
            <p className={styles.soft}>
              <DateText instant={message.writtenAt} />
            </p>
          </article>
        ))}
      </Card>
    </div>
  );
}

export function useIdeaFacts(): (idea: IdeaDetail) => Fact[] {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  return ({ number, authorityName, providerName, serviceKind, mayBeNamed, sentAt }) => [
    { label: t('number'), value: number },
    { label: t('authority'), value: authorityName },
    { label: t('provider'), value: providerName },
    { label: t('service'), value: serviceKind && service(serviceKind) },
    { label: t('sent'), value: <DateText instant={sentAt} /> },
    { label: t('mayBeNamed'), value: t(mayBeNamed ? 'yes' : 'no') },
  ];
}

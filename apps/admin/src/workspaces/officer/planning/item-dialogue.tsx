import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, Card, DateText } from '#ui';
import { texts as shared } from '../../../dialogue/texts.js';
import { ConsultationBadge } from '../../../dialogue/words.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import { consultationsOfItemQuery, findingsOfItemQuery } from '../dialogue/queries.js';
import { texts } from './texts.js';

/** What the market was asked about a planned procurement, with the way to ask. */
export function ItemConsultations({ itemId }: { itemId: string }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const { data } = useQuery(consultationsOfItemQuery(itemId));
  return (
    <Card
      title={words('consultations')}
      aside={<AppLink href={`/officer/consultations/new?planItem=${itemId}`}>{t('askMarket')}</AppLink>}
    >
      {data?.items.length === 0 && <p>{t('noConsultations')}</p>}
      <ul>
        {data?.items.map(({ id, number, title, status }) => (
          <li key={id}>
            <AppLink href={`/officer/consultations/${id}`}>{said(title) || number}</AppLink>{' '}
            <ConsultationBadge status={status} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What clients have told of the need behind it. */
export function ItemFindings({ itemId }: { itemId: string }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const { data } = useQuery(findingsOfItemQuery(itemId));
  return (
    <Card
      title={words('findings')}
      aside={<AppLink href={`/officer/findings/new?planItem=${itemId}`}>{t('tellFinding')}</AppLink>}
    >
      {data?.items.length === 0 && <p>{t('noFindings')}</p>}
      <ul>
        {data?.items.map(({ id, title, text, interviews, writtenAt }) => (
          <li key={id}>
            <strong>{title}</strong> ({words('interviews', { count: interviews })}, <DateText instant={writtenAt} />)
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

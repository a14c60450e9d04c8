import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, Card } from '#ui';
import { useSaid } from '../procurement/tender-words.js';
import styles from '../procurement/tender.module.css';
import { publicBasisQuery } from './queries.js';
import { texts } from './texts.js';
import type { TenderBasis } from './types.js';

/** "Based on": what a published tender cites, with links to what anyone may read. Nothing is shown when it cites nothing. */
export function BasisCard({ tenderId }: { tenderId: string }) {
  const t = useTexts(texts);
  const basis = useQuery(publicBasisQuery(tenderId));
  if (basis.data === undefined || basis.data.items.length === 0) return null;
  return (
    <Card title={t('basis')}>
      <BasisItems items={basis.data.items} />
    </Card>
  );
}

export function BasisItems({ items }: { items: readonly TenderBasis[] }) {
  const t = useTexts(texts);
  const said = useSaid();
  return (
    <ul>
      {items.map((item, index) => {
        const href = hrefOf(item);
        return (
          <li key={item.id ?? index}>
            {`${t(`basis-${item.kind}`)}: `}
            {href ? <AppLink href={href}>{said(item.title)}</AppLink> : said(item.title)}
            {item.note && <p className={styles.text}>{item.note}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function hrefOf({ kind, id, isPublic, planId }: TenderBasis): string | undefined {
  if (!isPublic || id === null) return undefined;
  if (kind === 'consultation') return `/consultations/${id}`;
  return kind === 'plan-item' && planId !== null ? `/plans/${planId}` : undefined;
}

import type { ReactNode } from 'react';
import { useTexts } from '#app';
import { AppLink, Card } from '#ui';
import { texts } from './texts.js';
import styles from './today.module.css';

export interface TodayRow {
  id: string;
  title: string;
  href: string;
  when: ReactNode;
}

const SHOWN = 5;

/** One reason to act: the first few, and the way to all of them. Nothing at all when there are none. */
export function TodaySection({ title, rows, allHref }: { title: string; rows: readonly TodayRow[]; allHref: string }) {
  const t = useTexts(texts);
  if (rows.length === 0) return null;
  return (
    <Card title={`${title} (${rows.length})`}>
      <ul role="list" className={styles.rows}>
        {rows.slice(0, SHOWN).map(({ id, title: name, href, when }) => (
          <li key={id}>
            <AppLink href={href}>{name}</AppLink>
            <span className={styles.when}>{when}</span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <AppLink href={allHref}>{t('all', { count: rows.length })}</AppLink>}
    </Card>
  );
}

import { useText, useTexts } from '#app';
import { Card, DataTable, StatusBadge, useInstantText, type Column } from '#ui';
import { changeTexts } from './change-texts.js';
import type { PublicRevision, RevisionChange } from './tender-changes.js';
import { useSaid } from './tender-words.js';
import styles from './tender.module.css';

/** The difference a corrigendum makes: the place, what stood and what stands. */
export function ChangeTable({ changes }: { changes: readonly RevisionChange[] }) {
  const t = useTexts(changeTexts);
  const say = useText();
  const columns: [Column<RevisionChange>, ...Column<RevisionChange>[]] = [
    { key: 'label', label: t('place'), cell: ({ label }) => say(label) },
    {
      key: 'before',
      label: t('before'),
      cell: ({ before }) => (before ? <del className={styles.text}>{say(before)}</del> : '–'),
    },
    {
      key: 'after',
      label: t('after'),
      cell: ({ after }) => (after ? <ins className={styles.text}>{say(after)}</ins> : t('removed')),
    },
  ];
  return <DataTable label={t('changes')} rows={changes} columns={columns} rowKey={({ path }) => path} />;
}

interface RevisionListProps {
  revisions: readonly PublicRevision[];
  /** When the reader's own bid came in: what was corrected after it is news. */
  since?: string | undefined;
}

/** The published corrigenda, the newest first. */
export function RevisionList({ revisions, since }: RevisionListProps) {
  const t = useTexts(changeTexts);
  const when = useInstantText();
  const said = useSaid();
  if (revisions.length === 0) return <p className={styles.soft}>{t('noRevisions')}</p>;
  return (
    <div className={styles.stack}>
      {[...revisions].reverse().map(({ id, number, publishedAt, grounds, changes }) => (
        <Card key={id} title={t('revision', { number, date: when(publishedAt) })}>
          {since !== undefined && publishedAt > since && (
            <p>
              <StatusBadge tone="warning">{t('sinceYourBid')}</StatusBadge>
            </p>
          )}
          <p className={styles.text}>{said(grounds)}</p>
          <ChangeTable changes={changes} />
        </Card>
      ))}
    </div>
  );
}

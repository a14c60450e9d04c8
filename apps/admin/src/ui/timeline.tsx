import type { ReactNode } from 'react';
import styles from './timeline.module.css';
import { DateText } from './values.js';

export interface TimelineEvent {
  id: string;
  /** Instant, newest first. */
  at: string;
  what: ReactNode;
  who?: string;
  /** Why, or what changed. */
  note?: ReactNode;
}

export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol role="list" className={styles.timeline}>
      {events.map(({ id, at, what, who, note }) => (
        <li key={id}>
          <div className={styles.what}>{what}</div>
          <div className={styles.when}>
            <DateText instant={at} />
            {who && ` · ${who}`}
          </div>
          {note && <div className={styles.note}>{note}</div>}
        </li>
      ))}
    </ol>
  );
}

import type { ReactNode } from 'react';
import { AppLink } from './link.js';
import { EmptyState } from './states.js';
import styles from './task-list.module.css';

export interface Task {
  key: string;
  /** What to do: the link's own words. */
  title: string;
  href: string;
  /** Why, from whom, how much. */
  text?: ReactNode;
  /** Until when. */
  when?: ReactNode;
  /** Stands out: something is wrong or late. */
  urgent?: boolean;
}

/** "Today": what waits for this person, the most urgent first, each one a link to where it is done. */
export function TaskList({ tasks, empty }: { tasks: readonly Task[]; empty: { title: string; text: string } }) {
  if (tasks.length === 0) return <EmptyState {...empty} />;
  return (
    <ul role="list" className={styles.tasks}>
      {tasks.map(({ key, title, href, text, when, urgent }) => (
        <li key={key} className={urgent ? styles.urgent : ''}>
          <div>
            <AppLink href={href}>{title}</AppLink>
            {text && <p>{text}</p>}
          </div>
          {when && <div className={styles.when}>{when}</div>}
        </li>
      ))}
    </ul>
  );
}

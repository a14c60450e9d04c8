import type { ReactNode } from 'react';
import { useTexts } from '#app';
import { DateText, formatDate, inHelsinki } from '#ui';
import styles from './people.module.css';
import { texts } from './texts.js';
import type { Responsible, TeamMember } from './types.js';

interface TeamListProps {
  team: readonly TeamMember[];
  action?: (member: TeamMember) => ReactNode;
}

/** Who works with the client: what they do, how to reach them, since when and what they see. */
export function TeamList({ team, action }: TeamListProps) {
  const t = useTexts(texts);
  return (
    <ul role="list" className={styles.list}>
      {team.map((member) => {
        const { id, kind, name, role, organisationName, email, phone, since, until, sees } = member;
        return (
          <li key={id}>
            <strong>{name}</strong>
            <span>
              {role}, {organisationName} ({t(`kind-${kind}`)})
            </span>
            {email && <a href={`mailto:${email}`}>{email}</a>}
            {phone && <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>}
            <span className={styles.soft}>
              {until === null ? (
                <>
                  {t(`sees-${sees}`)}, {t('since')} <DateText date={since} />
                </>
              ) : (
                <>
                  {t('left')}: {formatDate(since)}–{formatDate(until)}
                </>
              )}
            </span>
            {until === null && action?.(member)}
          </li>
        );
      })}
    </ul>
  );
}

/** Who has been responsible for the client and when; there has always been somebody. */
export function ResponsibleList({ responsible }: { responsible: readonly Responsible[] }) {
  const t = useTexts(texts);
  const day = (instant: string) => formatDate(inHelsinki(instant).date);
  return (
    <ul>
      {responsible.map(({ name, since, until }) => (
        <li key={`${since}${until}`}>
          {name}: {day(since)}–{until === null ? t('now') : day(until)}
        </li>
      ))}
    </ul>
  );
}

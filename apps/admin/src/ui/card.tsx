import { useId, type ReactNode } from 'react';
import styles from './card.module.css';

export interface CardProps {
  title?: string;
  /** Level of the title in the page's outline. */
  level?: 2 | 3;
  /** Right of the title: a link, a small button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A framed part of a page; with a title it is a region people can jump to. */
export function Card({ title, level = 2, aside, children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.card} aria-labelledby={title ? id : undefined}>
      {(title || aside) && (
        <div className={styles.head}>
          {title && <Heading id={id}>{title}</Heading>}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Label and value pairs; facts without a value are left out. */
export function FactsList({ facts, wide = false }: { facts: readonly Fact[]; wide?: boolean }) {
  const known = facts.filter(({ value }) => value !== undefined && value !== null && value !== '' && value !== false);
  return (
    <dl className={`${styles.facts} ${wide ? styles.wide : ''}`}>
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

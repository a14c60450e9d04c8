import type { ReactNode } from 'react';
import styles from './row-button.module.css';

export interface RowButtonProps {
  /** What is done, and to what: the row's own words are not read out with it. */
  label: string;
  onClick: () => void;
  disabled?: boolean;
  children: ReactNode;
}

/** What may be done to one row of a table: as quiet as a link. */
export function RowButton({ label, children, ...rest }: RowButtonProps) {
  return (
    <button type="button" className={styles.button} aria-label={label} {...rest}>
      {children}
    </button>
  );
}

import styles from './progress.module.css';

export interface ProgressProps {
  /** What is being done, in words. */
  label: string;
  done?: number;
  total?: number;
}

/** Over a second: says what it does. With counts: a bar. Without: a moving one. */
export function Progress({ label, done, total }: ProgressProps) {
  const known = done !== undefined && total !== undefined;
  return (
    <div className={styles.progress}>
      <div className={styles.words} role="status">
        <span>{label}</span>
        {known && (
          <span>
            {done} / {total}
          </span>
        )}
      </div>
      <progress aria-label={label} max={known ? total : undefined} value={known ? done : undefined} />
    </div>
  );
}

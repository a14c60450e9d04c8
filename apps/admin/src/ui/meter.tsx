import styles from './meter.module.css';

export interface MeterPart {
  key: string;
  value: number;
}
export interface MeterProps {
  /** What is measured and how it stands, in words: the picture says nothing more. */
  label: string;
  /** Stacked from the left; at most five. */
  parts: readonly MeterPart[];
  /** The whole length. */
  total: number;
}

/** How much of a whole is used, as one bar. */
export function Meter({ label, parts, total }: MeterProps) {
  const length = (value: number) => (total > 0 ? (Math.max(0, value) / total) * 1000 : 0);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { value }) => sum + length(value), 0));
  return (
    <svg className={styles.meter} viewBox="0 0 1000 16" preserveAspectRatio="none" role="img" aria-label={label}>
      {parts.map(({ key, value }, index) => (
        <rect key={key} className={styles[`part${index}`]} x={starts[index]} y="0" width={length(value)} height="16" />
      ))}
    </svg>
  );
}

/** The colour of a part, for a legend beside words. */
export function MeterKey({ index }: { index: number }) {
  return (
    <svg className={styles.key} viewBox="0 0 1 1" aria-hidden="true">
      <rect className={styles[`part${index}`]} width="1" height="1" />
    </svg>
  );
}

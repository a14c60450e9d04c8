import { useState, type ReactNode } from 'react';
import { useTexts } from '../app/i18n/use-texts.js';
import styles from './receipt.module.css';
import { texts } from './texts.js';

export interface ConfirmReceiptProps {
  /** "Tarjous on vastaanotettu". */
  title: string;
  children?: ReactNode;
  /** What happens next, in order. */
  next?: readonly string[];
  actions?: ReactNode;
}

/** After something that matters: that it is done, the proof of it, and what happens next. */
export function ConfirmReceipt({ title, children, next = [], actions }: ConfirmReceiptProps) {
  const t = useTexts(texts);
  return (
    <section className={styles.receipt} role="status">
      <h2>
        <span aria-hidden="true" className={styles.tick}>
          ✓
        </span>
        {title}
      </h2>
      {children}
      {next.length > 0 && (
        <div>
          <h3>{t('nextSteps')}</h3>
          <ol className={styles.next}>
            {next.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}

/** A long fingerprint that can be compared and copied. */
export function CopyHash({ hash, label }: { hash: string; label?: string }) {
  const t = useTexts(texts);
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(hash).then(() => setCopied(true));
  return (
    <span className={styles.hash}>
      <span>{label ?? t('fingerprint')}:</span> <code>{hash.match(/.{1,8}/g)?.join(' ')}</code>{' '}
      <button type="button" onClick={copy} aria-label={`${t('copy')}: ${label ?? t('fingerprint')}`}>
        {t('copy')}
      </button>
      <span role="status">{copied && ` ${t('copied')}`}</span>
    </span>
  );
}

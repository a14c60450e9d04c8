import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../app/i18n/use-texts.js';
import styles from './dialog.module.css';
import { texts } from './texts.js';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** `drawer` slides in from the right and fills a phone. */
  shape?: 'box' | 'drawer';
  /** While a command runs the dialog cannot be dismissed. */
  busy?: boolean;
  children: ReactNode;
  footer?: ReactNode;
}

/**
 * The browser's own modal dialog: it traps focus, makes the page behind inert, closes on Escape and gives the focus
 * back to what opened it, without a library.
 */
export function Dialog({ open, onClose, title, shape = 'box', busy = false, children, footer }: DialogProps) {
  const t = useTexts(texts);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [body, scrolls] = useScrolls();
  useEffect(() => {
    if (!open) return;
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [open]);
  if (!open) return null;
  // At the end of the page: what stands around its opener (a table cell, a card's facts) must not style it.
  return createPortal(
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${styles[shape]}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current && shape === 'drawer' && !busy) onClose();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className={styles.close} onClick={onClose} disabled={busy} aria-label={t('close')}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        <div
          ref={body}
          className={styles.body}
          tabIndex={scrolls ? 0 : undefined}
          role="group"
          aria-labelledby={titleId}
        >
          {children}
        </div>
        {footer && <div className={styles.footer}>{footer}</div>}
      </div>
    </dialog>,
    document.body,
  );
}

/** Whether the element holds more than it shows: only then is it a stop of the Tab key, to be scrolled by keyboard. */
function useScrolls(): [(element: HTMLElement | null) => void, boolean] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    if (!element) return;
    const measure = new ResizeObserver(() => setScrolls(element.scrollHeight > element.clientHeight));
    measure.observe(element);
    for (const child of element.children) measure.observe(child);
    return () => measure.disconnect();
  }, [element]);
  return [setElement, scrolls];
}

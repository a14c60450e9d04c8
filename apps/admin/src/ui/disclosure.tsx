import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  /** Words on the button. */
  label: ReactNode;
  /** Full accessible name when the visible one is short, such as "⋯". */
  ariaLabel?: string;
  align?: 'start' | 'end';
  /** A menu of acts closes when one is chosen; a set of checkboxes stays. */
  closesOnClick?: boolean;
  children: ReactNode;
}

/** A button that opens a small panel under it; Escape and a click elsewhere close it and nothing is lost. */
export function Disclosure({ label, ariaLabel, align = 'start', closesOnClick = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      ref={box}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={ariaLabel}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span aria-hidden="true" className={styles.mark} />
      </button>
      {open && (
        <div id={id} className={`${styles.panel} ${styles[align]}`} onClick={closesOnClick ? close : undefined}>
          {children}
        </div>
      )}
    </div>
  );
}

import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './tabs.module.css';

export interface Tab {
  id: string;
  label: string;
  count?: number | string | undefined;
  content: ReactNode;
}
export interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** Controlled from outside (a detail page keeps it in the address). */
  selected?: string | undefined;
  onSelect?: (id: string) => void;
}

/** Tabs after the ARIA pattern: arrows move and select, Tab goes into the panel. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(tabs[0]?.id);
  const wanted = selected ?? own;
  const active = tabs.find(({ id }) => id === wanted) ?? tabs[0];
  const select = (id: string) => {
    setOwn(id);
    onSelect?.(id);
  };
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === active?.id);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    select(next.id);
    list.current?.querySelector<HTMLElement>(`[id="${base}-${next.id}"]`)?.focus();
  };
  const activeId = active?.id;
  // On a phone the chosen tab may lie beyond the edge of the row: an address can lead straight to it.
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (list.current && chosen) list.current.scrollLeft = chosen.offsetLeft - list.current.offsetLeft;
  }, [activeId]);
  if (!active) return null;
  return (
    <div className={styles.tabs}>
      <div className={styles.list} role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, label: text, count }) => (
          <button
            key={id}
            id={`${base}-${id}`}
            type="button"
            role="tab"
            aria-selected={id === active.id}
            aria-controls={id === active.id ? `${base}-panel` : undefined}
            tabIndex={id === active.id ? 0 : -1}
            onClick={() => select(id)}
          >
            {text}
            {count !== undefined && ` (${count})`}
          </button>
        ))}
      </div>
      <div
        className={styles.panel}
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${active.id}`}
        tabIndex={0}
      >
        {active.content}
      </div>
    </div>
  );
}

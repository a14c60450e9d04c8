import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts.js';
import { Button } from '../button.js';
import { Disclosure } from '../disclosure.js';
import { formatDate, parseDate } from '../format.js';
import { texts } from '../texts.js';
import { activeFilters, type Filter, type ListQuery } from './list-model.js';
import styles from './list-filters.module.css';

type Change = (changes: Readonly<Record<string, string | undefined>>) => void;
interface ListFiltersProps {
  filters: readonly Filter[];
  query: ListQuery;
  change: Change;
  clear: () => void;
}

/** The filters of a list, drawn from their declaration; what they hold is in the address. */
export function ListFilters({ filters, query, change, clear }: ListFiltersProps) {
  const t = useTexts(texts);
  const behind = filters.filter((filter) => 'more' in filter && filter.more);
  const [open, setOpen] = useState(() => activeFilters(query, behind) > 0);
  const hidden = activeFilters(query, behind);
  const shown = open ? filters : filters.filter((filter) => !behind.includes(filter));
  return (
    <search className={styles.filters} aria-label={t('filters')}>
      {shown.map((filter) => (
        <One key={'name' in filter ? filter.name : 'q'} filter={filter} query={query} change={change} />
      ))}
      {behind.length > 0 && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('moreFilters')}
          {hidden > 0 && ` (${hidden})`}
        </button>
      )}
      {activeFilters(query, filters) > 0 && (
        <Button variant="secondaryNoBorder" onClick={clear}>
          {t('clearFilters')}
        </Button>
      )}
    </search>
  );
}

function One({ filter, query, change }: { filter: Filter; query: ListQuery; change: Change }) {
  const t = useTexts(texts);
  switch (filter.kind) {
    case 'search':
      return <Typed label={filter.label} value={query.q ?? ''} wide onValue={(q) => change({ q })} />;
    case 'text':
      return (
        <Typed
          label={filter.label}
          value={query[filter.name] ?? ''}
          onValue={(value) => change({ [filter.name]: value })}
        />
      );
    case 'choice':
      return (
        <label className={styles.field}>
          {filter.label}
          <select value={query[filter.name] ?? ''} onChange={(event) => change({ [filter.name]: event.target.value })}>
            <option value="">{t('all')}</option>
            {filter.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      );
    case 'choices': {
      const chosen = query[filter.name]?.split(',') ?? [];
      const toggle = (value: string) => {
        const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
        change({ [filter.name]: next.join(',') });
      };
      const words = filter.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
      const summary =
        words.length === 0 ? t('all') : words.length === 1 ? words[0] : `${words[0]} + ${words.length - 1}`;
      return (
        <div className={styles.field}>
          <span aria-hidden="true">{filter.label}</span>
          <Disclosure label={summary} ariaLabel={`${filter.label}: ${words.join(', ') || t('all')}`}>
            {filter.options.map(({ value, label }) => (
              <label key={value}>
                <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
                {label}
              </label>
            ))}
          </Disclosure>
        </div>
      );
    }
    case 'dates':
      return (
        <>
          {(['From', 'To'] as const).map((end) => {
            const name = filter.name + end;
            const held = query[name];
            return (
              <Typed
                key={name}
                label={t(end === 'From' ? 'from' : 'until', { label: filter.label })}
                value={held ? formatDate(held) : ''}
                placeholder="24.11.2026"
                read={parseDate}
                wrong={t('notADate')}
                onValue={(value) => change({ [name]: value })}
              />
            );
          })}
        </>
      );
    case 'toggle':
      return (
        <label className={styles.toggle}>
          <input
            type="checkbox"
            checked={query[filter.name] === 'true'}
            onChange={(event) => change({ [filter.name]: event.target.checked ? 'true' : '' })}
          />
          {filter.label}
        </label>
      );
  }
}

interface TypedProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  wide?: boolean;
  placeholder?: string;
  /** Typed text → value for the address; undefined when it makes no sense. */
  read?: (typed: string) => string | undefined;
  wrong?: string;
}

/** A typed filter reaches the address when the typing pauses, not at every letter. */
function Typed({ label, value, onValue, wide, placeholder, read = (typed) => typed, wrong }: TypedProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    // The address changed under the field: "Clear filters", or the browser's back button.
    setSeen(value);
    if (read(value) !== read(typed)) setTyped(value);
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const invalid = typed !== '' && read(typed) === undefined;
  const change = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const next = text === '' ? '' : read(text);
      if (next !== undefined) onValue(next);
    }, 300);
  };
  return (
    <label className={`${styles.field} ${wide ? styles.wide : ''}`}>
      {label}
      <input
        type={wide ? 'search' : 'text'}
        value={typed}
        placeholder={placeholder}
        aria-invalid={invalid || undefined}
        onChange={(event) => change(event.target.value)}
      />
      {invalid && typed.length > 7 && <span className={styles.wrong}>{wrong}</span>}
    </label>
  );
}

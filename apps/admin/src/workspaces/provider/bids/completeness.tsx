import { useContext, type MouseEvent } from 'react';
import { useTexts } from '#app';
import { fieldId, FieldsOfForm, Meter } from '#ui';
import type { BidDraft } from '../../../procurement/types.js';
import styles from './bid.module.css';
import { texts } from './texts.js';

/** How much of what the tender asks is there, and what is not, each with the way to its field. */
export function Completeness({ completeness }: { completeness: BidDraft['completeness'] }) {
  const t = useTexts(texts);
  const fields = useContext(FieldsOfForm);
  const { done, total, missing } = completeness;
  const label = t('completeness', { done, total });
  return (
    <section className={styles.meter} aria-label={t('completenessTitle')}>
      <h2>{t('completenessTitle')}</h2>
      <p role="status">{missing.length === 0 ? t('complete') : label}</p>
      <Meter label={label} parts={[{ key: 'done', value: done }]} total={total} />
      {missing.length > 0 && (
        <details>
          <summary>{t('showMissing', { count: missing.length })}</summary>
          <ul>
            {missing.map(({ field, code, text }) => {
              const name = nameOf(field);
              // Of prices, answers and numbers there are many: the field says which.
              const known = field.startsWith('/lots/') ? fields.get(name)?.label : undefined;
              return (
                <li key={`${field} ${code} ${text}`}>
                  <a href={`#${idOf(field)}`} onClick={(event) => goTo(event, idOf(field))}>
                    {known === undefined ? text : `${known}: ${text}`}
                  </a>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}

const nameOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');

/** Where it is put right; what is no field of the form is a part of the page. */
function idOf(pointer: string): string {
  if (pointer === '/lots') return 'lots';
  if (pointer === '/consortium') return 'consortium';
  return fieldId(nameOf(pointer));
}

function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const place = document.getElementById(id) ?? document.getElementById('lots');
  const input = place?.matches('input, textarea, select, a') ? place : place?.querySelector<HTMLElement>('input, a');
  (input ?? place)?.scrollIntoView({ block: 'center' });
  if (input instanceof HTMLElement) input.focus();
}

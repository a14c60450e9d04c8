import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '../../app/i18n/use-texts.js';
import type { FieldWords } from '../fields/use-field.js';
import { texts } from '../texts.js';
import styles from './form-page.module.css';

const at = (values: unknown, name: string): unknown =>
  name.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], values);

export interface StalePanelProps {
  theirs: unknown;
  fields: ReadonlyMap<string, FieldWords>;
  /** Met while the person is typing: it is said, but the focus stays where it is. */
  quiet?: boolean;
}

/** Somebody changed the same thing meanwhile: both versions side by side, field by field; nothing typed is lost. */
export function StalePanel({ theirs, fields, quiet = false }: StalePanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!quiet) panel.current?.focus();
  }, [theirs, quiet]);
  const t = useTexts(texts);
  const { control, setValue } = useFormContext();
  const mine = useWatch({ control });
  const differing = [...fields].filter(([name]) => JSON.stringify(at(mine, name)) !== JSON.stringify(at(theirs, name)));
  return (
    <div ref={panel} role="alert" tabIndex={-1} className={styles.panel}>
      <InlineAlert status="warning" labelText={t('staleTitle')}>
        {t('staleText')}
      </InlineAlert>
      {differing.length > 0 && (
        <table className={styles.versions}>
          <thead>
            <tr>
              <th scope="col">{t('item')}</th>
              <th scope="col">{t('yours')}</th>
              <th scope="col">{t('theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(([name, { label, show }]) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td>{show(at(mine, name))}</td>
                <td>
                  {show(at(theirs, name))}{' '}
                  <button
                    type="button"
                    aria-label={`${t('takeTheirs')}: ${label}`}
                    onClick={() => setValue(name, at(theirs, name), { shouldDirty: true })}
                  >
                    {t('takeTheirs')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

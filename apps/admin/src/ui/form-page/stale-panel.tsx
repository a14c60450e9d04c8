import { useFormContext, useWatch } from 'react-hook-form';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '../../app/i18n/use-texts.js';
import { texts } from '../texts.js';
import styles from './form-page.module.css';

const at = (values: unknown, name: string): unknown =>
  name.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], values);
const shown = (value: unknown): string =>
  value === undefined || value === null || value === '' ? '–' : Array.isArray(value) ? value.join(', ') : String(value);

/** Somebody changed the same thing meanwhile: both versions side by side, field by field; nothing typed is lost. */
export function StalePanel({ theirs, labels }: { theirs: unknown; labels: ReadonlyMap<string, string> }) {
  const t = useTexts(texts);
  const { control, setValue } = useFormContext();
  const mine = useWatch({ control });
  const differing = [...labels].filter(([name]) => JSON.stringify(at(mine, name)) !== JSON.stringify(at(theirs, name)));
  return (
    <div role="alert">
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
            {differing.map(([name, label]) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td>{shown(at(mine, name))}</td>
                <td>
                  {shown(at(theirs, name))}{' '}
                  <button type="button" onClick={() => setValue(name, at(theirs, name), { shouldDirty: true })}>
                    {t('takeTheirs')}
                    <span className="visually-hidden">: {label}</span>
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

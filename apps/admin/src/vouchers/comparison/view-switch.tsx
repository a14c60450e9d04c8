import { useTexts } from '#app';
import styles from './comparison.module.css';
import { texts } from './texts.js';
import { useAddress } from './use-address.js';

/** List or map: the same providers in the same order, either way. */
export function ViewSwitch() {
  const t = useTexts(texts);
  const { held, change } = useAddress();
  return (
    <fieldset className={styles.ways}>
      <legend className="visually-hidden">{t('view')}</legend>
      {([undefined, 'map'] as const).map((view) => (
        <label key={view ?? 'list'} className={held.view === view ? styles.on : ''}>
          <input type="radio" name="view" checked={held.view === view} onChange={() => change({ view })} />
          {t(view === 'map' ? 'asMap' : 'asList')}
        </label>
      ))}
    </fieldset>
  );
}

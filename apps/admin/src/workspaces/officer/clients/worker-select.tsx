import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import styles from './clients.module.css';
import { caseWorkersQuery } from './queries.js';
import { texts } from './texts.js';

/** A case worker at work, with how many clients each has. */
export function CaseWorkerSelect(props: { value: string; onValue: (id: string) => void; except: string }) {
  const t = useTexts(texts);
  const { data } = useQuery(caseWorkersQuery);
  const others = data?.items.filter(({ id, active }) => active && id !== props.except) ?? [];
  return (
    <label className={styles.select}>
      {t('newWorker')}
      <select value={props.value} onChange={(event) => props.onValue(event.target.value)}>
        <option value="">{t('chooseWorker')}</option>
        {others.map(({ id, name, clients }) => (
          <option key={id} value={id}>
            {t('workerLoad', { name, count: clients })}
          </option>
        ))}
      </select>
    </label>
  );
}

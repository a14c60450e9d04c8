import { useState, type ReactNode } from 'react';
import { useTexts } from '#app';
import { texts } from './change-texts.js';
import form from './documents-tab.module.css';

/** When an approved tender is published: the field for the dialog, and the time on the wall clock of Helsinki; empty means at once. */
export function usePublicationTime(): { field: ReactNode; publishAt: string } {
  const t = useTexts(texts);
  const [publishAt, setPublishAt] = useState('');
  const field = (
    <div className={form.field}>
      <label htmlFor="publish-at">{t('publishAt')}</label>
      <p id="publish-at-hint" className={form.hint}>
        {t('publishAtHint')}
      </p>
      <input
        id="publish-at"
        type="datetime-local"
        value={publishAt}
        aria-describedby="publish-at-hint"
        onChange={(event) => setPublishAt(event.target.value)}
      />
    </div>
  );
  return { field, publishAt };
}

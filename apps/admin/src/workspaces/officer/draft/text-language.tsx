import { useTexts } from '#app';
import type { DraftValues } from './draft-values.js';
import styles from './draft.module.css';
import { texts } from './texts.js';

interface TextLanguageProps {
  language: DraftValues['language'];
  main: DraftValues['language'];
  onLanguage: (language: DraftValues['language']) => void;
}

/** In which language the texts of the draft are being written; one at a time keeps the form short. */
export function TextLanguage({ language, main, onLanguage }: TextLanguageProps) {
  const t = useTexts(texts);
  return (
    <fieldset className={styles.languages}>
      <legend>{t('textLanguage')}</legend>
      <div className={styles.choices}>
        {(['fi', 'sv', 'en'] as const).map((value) => (
          <label key={value}>
            <input type="radio" name="text-language" checked={language === value} onChange={() => onLanguage(value)} />
            {t(value)} {value === main && `(${t('mainLanguage')})`}
          </label>
        ))}
      </div>
      <p className={styles.hint}>{t('textLanguageHint')}</p>
    </fieldset>
  );
}

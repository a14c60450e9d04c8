import { useText, useTexts } from '#app';
import { AppLink, Card } from '#ui';
import type { TenderDetail } from '../../../procurement/types.js';
import { texts } from './texts.js';

/** What stands between the draft and its publication; each item leads to its field in the editor. */
export function MissingList({ tender }: { tender: TenderDetail }) {
  const t = useTexts(texts);
  const say = useText();
  const { missing } = tender;
  if (missing.length === 0) {
    return (
      <Card title={t('nothingMissing')}>
        <p>{t('nothingMissingText')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('missingTitle', { count: missing.length })}>
      <ul>
        {missing.map(({ field, code, text }) => (
          <li key={field + code}>
            <AppLink href={`/officer/tenders/${tender.id}/edit?field=${encodeURIComponent(field)}`}>
              {say(text)}
            </AppLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

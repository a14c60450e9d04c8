import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, Card } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { frameworksOfTenderQuery } from './queries.js';
import { texts } from './texts.js';

/** From a tender to the frameworks its lots have become; nothing while there are none. */
export function FrameworksOfTender({ tenderId }: { tenderId: string }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const { data } = useQuery(frameworksOfTenderQuery(tenderId));
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('title')}>
      <ul>
        {data.items.map(({ id, title }) => (
          <li key={id}>
            <AppLink href={`/officer/frameworks/${id}`}>{say(title)}</AppLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

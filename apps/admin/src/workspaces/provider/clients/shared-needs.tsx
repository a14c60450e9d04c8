import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { Card, FactsList, formatDate, inHelsinki, useCodeName } from '#ui';
import { texts as words } from '../../../vouchers/texts.js';
import { sharedNeedsQuery } from './queries.js';
import { texts } from './texts.js';

const isChannel = (code: string): code is 'digital' | 'remote' | 'in-person' => `channel-${code}` in words.table;

/** How much support the client needs, as long as they allow the provider to know it. */
export function SharedNeeds({ choiceId }: { choiceId: string }) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const service = useCodeName('service-kinds');
  const [needs] = useQuery(sharedNeedsQuery(choiceId)).data?.items ?? [];
  return (
    <Card title={t('needs')}>
      {needs === undefined ? (
        <p>{t('needsNotShared')}</p>
      ) : (
        <>
          <FactsList
            wide
            facts={[
              { label: t('needsLevel'), value: t(`level-${needs.level}`) },
              {
                label: t('needsChannels'),
                value: needs.channels
                  .filter(isChannel)
                  .map((code) => w(`channel-${code}`))
                  .join(', '),
              },
              { label: t('needsServices'), value: needs.services.map(service).join(', ') },
              { label: t('needsOn'), value: formatDate(inHelsinki(needs.madeAt).date) },
            ]}
          />
          <p>{t('needsAllowed')}</p>
        </>
      )}
    </Card>
  );
}

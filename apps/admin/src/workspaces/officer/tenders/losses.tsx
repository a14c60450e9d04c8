import { useText, useTexts } from '#app';
import { Card, DataTable } from '#ui';
import type { ImportLoss } from '../../../procurement/types.js';
import { texts } from './texts.js';

/** What of the notice could not be carried over, why, and where it stands in the notice. */
export function Losses({ losses, about }: { losses: readonly ImportLoss[]; about?: string }) {
  const t = useTexts(texts);
  const say = useText();
  return (
    <Card title={t('lossesTitle', { count: losses.length })}>
      {about && <p>{about}</p>}
      {losses.length === 0 ? (
        <p>{t('noLosses')}</p>
      ) : (
        <DataTable
          label={t('lossesTitle', { count: losses.length })}
          rows={losses}
          rowKey={({ code, path, text }) => `${code} ${path} ${text.fi}`}
          columns={[
            { key: 'what', label: t('lossWhat'), cell: ({ text }) => say(text) },
            { key: 'where', label: t('lossWhere'), cell: ({ path }) => <code>{path.replaceAll('/', '\u200b/')}</code> },
            { key: 'times', label: t('lossTimes'), align: 'end', cell: ({ occurrences }) => String(occurrences) },
          ]}
        />
      )}
    </Card>
  );
}

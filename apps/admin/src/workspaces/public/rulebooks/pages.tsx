import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParam, useTexts } from '#app';
import { DetailPage, ListPage, Resource, useCodelist } from '#ui';
import { usePartialText } from '../../../contracts/contract-words.js';
import { publicRulebookList, publicRulebookQuery } from '../../../rulebooks/queries.js';
import { RulebookView, useRulebookColumns, VersionBadge } from '../../../rulebooks/rulebook-view.js';
import { texts } from '../../../rulebooks/texts.js';

/** Rulebooks in force; `base` is where their pages stand in the workspace. */
export function RulebookListPage({ base = '/rulebooks', more }: { base?: string; more?: ReactNode }) {
  const t = useTexts(texts);
  const services = useCodelist('service-kinds');
  const [name, ...rest] = useRulebookColumns();
  return (
    <ListPage
      title={t('title')}
      intro={more ?? t('intro')}
      source={publicRulebookList}
      defaultSort="-number"
      csvName="saantokirjat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/${id}`}
      filters={[
        { kind: 'search', label: t('search') },
        { kind: 'choices', name: 'serviceKind', label: t('services'), options: services },
      ]}
      columns={[name, { key: 'authority', label: t('authority'), cell: ({ authorityName }) => authorityName }, ...rest]}
      empty={{ title: t('none'), text: t('intro') }}
    />
  );
}

export function PublicRulebookPage() {
  const t = useTexts(texts);
  const say = usePartialText();
  const query = useQuery(publicRulebookQuery(useParam('rulebookId')));
  return (
    <Resource query={query}>
      {({ number, authorityName, current, earlier }) => (
        <DetailPage
          back={{ label: t('title'), href: '/rulebooks' }}
          title={`${number} ${say(current.title)}`}
          status={<VersionBadge version={current} />}
          facts={[{ label: t('authority'), value: authorityName }]}
          tabs={[current, ...earlier].map((version) => ({
            id: `v${version.versionNo}`,
            label: t('version', { number: version.versionNo }),
            content: <RulebookView content={version} />,
          }))}
        />
      )}
    </Resource>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { DateText, DetailPage, ListPage, Resource } from '#ui';
import { PathTimeline } from './path-timeline.js';
import { markOwnStep, sharedPathList, sharedPathQuery } from './queries.js';
import { StepMoves } from './step-moves.js';
import { texts } from './texts.js';

/** Paths that clients share with one's organisation; `here` is where they are in this workspace. */
export function SharedPathListPage({ here }: { here: string }) {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('sharedTitle')}
      intro={t('sharedIntro')}
      source={sharedPathList}
      defaultSort="-sharedAt"
      csvName="palvelupolut"
      rowKey={({ id }) => id}
      rowHref={({ pathId }) => `${here}/${pathId}`}
      filters={[]}
      columns={[
        { key: 'client', label: t('sharedClient'), cell: ({ clientName }) => clientName },
        { key: 'authority', label: t('authority'), cell: ({ authorityName }) => authorityName },
        {
          key: 'sharedAt',
          label: t('sharedSince'),
          cell: ({ sharedAt }) => <DateText instant={sharedAt} />,
          text: ({ sharedAt }) => sharedAt,
        },
      ]}
      empty={{ title: t('sharedEmptyTitle'), text: t('sharedEmptyText') }}
    />
  );
}

/** The whole path to read, and one's own steps to mark. */
export function SharedPathPage({ here }: { here: string }) {
  const t = useTexts(texts);
  const path = useQuery(sharedPathQuery(useParam('pathId')));
  return (
    <Resource query={path}>
      {({ id, version, clientName, authorityName, sharedAt, steps }) => (
        <DetailPage
          back={{ label: t('sharedTitle'), href: here }}
          title={clientName}
          facts={[
            { label: t('authority'), value: authorityName },
            { label: t('sharedSince'), value: <DateText instant={sharedAt} /> },
          ]}
        >
          <h2>{t('path')}</h2>
          <PathTimeline
            steps={steps}
            actions={(step) => <StepMoves step={step} pathId={id} version={version} mark={markOwnStep} />}
          />
        </DetailPage>
      )}
    </Resource>
  );
}

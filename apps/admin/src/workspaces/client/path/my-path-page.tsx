import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, DateText, EmptyState, ErrorState, Page, Resource } from '#ui';
import { PathTimeline } from '../../../service-path/path-timeline.js';
import { markMyStep, myPathsQuery } from '../../../service-path/queries.js';
import { StepMoves } from '../../../service-path/step-moves.js';
import { texts } from '../../../service-path/texts.js';
import type { MyPath } from '../../../service-path/types.js';
import { setConsent } from '../queries.js';

/** My steps from the first to the last, and who may see them. */
export function MyPathPage() {
  const t = useTexts(texts);
  return (
    <Resource query={useQuery(myPathsQuery)}>
      {({ items }) => (
        <Page title={t('myPath')} intro={<p>{t('myPathIntro')}</p>} width="text">
          {items.length === 0 && <EmptyState title={t('noneTitle')} text={t('noneText')} />}
          {items.map((path) => (
            <One key={path.id} path={path} />
          ))}
        </Page>
      )}
    </Resource>
  );
}

function One({ path }: { path: MyPath }) {
  const t = useTexts(texts);
  return (
    <>
      <h2 className="visually-hidden">{t('path')}</h2>
      <PathTimeline
        steps={path.steps}
        mine
        voucherHref={(id) => `/client/vouchers/${id}`}
        actions={(step) => <StepMoves step={step} pathId={path.id} version={path.version} mark={markMyStep} mine />}
      />
      {path.shares.length > 0 && <Shares path={path} />}
    </>
  );
}

/** A consent for each organisation on the path, taken back as easily as it was given. */
function Shares({ path: { clientId, shares } }: { path: MyPath }) {
  const t = useTexts(texts);
  const share = useCommand(setConsent);
  return (
    <Card title={t('whoSees')}>
      <p>{t('whoSeesText')}</p>
      <ul role="list">
        {shares.map(({ organisationId, name, sharedAt }) => (
          <li key={organisationId}>
            <p>
              <strong>{name}</strong>
              <br />
              {sharedAt === null ? (
                t('notShared')
              ) : (
                <>
                  {t('shared')} <DateText instant={sharedAt} />
                </>
              )}
            </p>
            <Button
              variant="secondary"
              busy={share.isPending}
              onClick={() =>
                share.mutate({ clientId, purpose: 'share-path', organisationId, given: sharedAt === null })
              }
            >
              {t(sharedAt === null ? 'giveShare' : 'endShare')}
              <span className="visually-hidden">: {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {share.isError && <ErrorState error={share.error} />}
    </Card>
  );
}

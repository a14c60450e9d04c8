import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, DateText, EmptyState, ErrorState, Page, Resource, Timeline, timelineOf } from '#ui';
import { PathTimeline } from '../../../service-path/path-timeline.js';
import { myPathsQuery, sharePath } from '../../../service-path/queries.js';
import { texts } from '../../../service-path/texts.js';
import type { MyPath } from '../../../service-path/types.js';

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
  const shares = path.history.filter(({ move }) => move === 'share' || move === 'unshare');
  return (
    <>
      <h2 className="visually-hidden">{t('path')}</h2>
      <PathTimeline steps={path.steps} mine voucherHref={(id) => `/client/vouchers/${id}`} />
      {path.shares.length > 0 && <Shares path={path} />}
      {shares.length > 0 && (
        <Card title={t('shareLog')}>
          <Timeline events={timelineOf(shares, (move) => t(move === 'share' ? 'moveShare' : 'moveUnshare'))} />
        </Card>
      )}
    </>
  );
}

/** A consent for each organisation on the path, taken back as easily as it was given. */
function Shares({ path: { id, shares } }: { path: MyPath }) {
  const t = useTexts(texts);
  const share = useCommand(sharePath);
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
              onClick={() => share.mutate({ id, organisationId, shared: sharedAt === null })}
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

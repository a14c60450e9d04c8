import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import {
  AppLink,
  ButtonLink,
  Card,
  Countdown,
  EmptyState,
  ErrorState,
  FactsList,
  Page,
  Skeleton,
  useCodeName,
} from '#ui';
import { texts as shared } from '../../../procurement/texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import type { FittingTender } from '../../../procurement/types.js';
import { fittingQuery } from './queries.js';
import styles from './fitting.module.css';
import { texts } from './texts.js';

/** Open tenders that fit the company, each with why it does. */
export function FittingPage() {
  const t = useTexts(texts);
  const query = useQuery(fittingQuery);
  return (
    <Page
      title={t('fittingTitle')}
      intro={<p>{t('fittingIntro')}</p>}
      actions={
        <ButtonLink href="/provider/tenders/all" variant="secondary">
          {t('all')}
        </ButtonLink>
      }
    >
      {query.isError ? (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      ) : !query.isSuccess ? (
        <Skeleton lines={6} />
      ) : query.data.items.length === 0 ? (
        <EmptyState
          title={t('emptyFitTitle')}
          text={t('emptyFitText')}
          action={<ButtonLink href="/provider/tenders/all">{t('all')}</ButtonLink>}
        />
      ) : (
        <ul role="list" className={styles.cards}>
          {query.data.items.map((fit) => (
            <li key={fit.tender.id}>
              <FittingCard fit={fit} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function FittingCard({ fit: { tender, searchName, reasons } }: { fit: FittingTender }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const service = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const cpv = useCodeName('cpv');
  const name = { 'service-kind': service, municipality: place, cpv } as Record<string, (code: string) => string>;
  const matched = reasons.map(({ term, value }) => name[term]?.(value) ?? value);
  return (
    <Card>
      <h2 className={styles.title}>
        <AppLink href={`/provider/tenders/${tender.id}`}>{said(tender.title)}</AppLink>
      </h2>
      {tender.submissionEnd && <Countdown until={tender.submissionEnd} />}
      <FactsList
        facts={[
          { label: words('buyer'), value: tender.authorityName },
          { label: words('service'), value: tender.serviceKinds.map(service).join(', ') },
          { label: words('lots'), value: words('lotCount', { count: tender.lotCount }) },
        ]}
      />
      <p className={styles.why}>
        {searchName === null ? t('foundByProfile') : t('found', { name: searchName })}
        {matched.length > 0 && `. ${t('because', { reasons: matched.join(', ') })}`}
      </p>
    </Card>
  );
}

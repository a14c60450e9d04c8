import { useQuery } from '@tanstack/react-query';
import { useParam, useText, useTexts } from '#app';
import {
  Card,
  DateText,
  DetailPage,
  formatDate,
  FormPage,
  ListPage,
  RadioField,
  Resource,
  StatusBadge,
  TextAreaField,
  useGo,
} from '#ui';
import { type Claim, claimList, claimQuery, contestClaim, decideClaim } from './queries.js';
import { texts } from './texts.js';

export interface InWorkspace {
  base: '/officer' | '/provider';
}

const TONES = { accepted: 'good', refused: 'warning', contested: 'warning', upheld: 'neutral' } as const;

export function ClaimStatus({ status }: Pick<Claim, 'status'>) {
  const t = useTexts(texts);
  return <StatusBadge tone={TONES[status]}>{t(`status-${status}`)}</StatusBadge>;
}

/** What was claimed, and which of its blocks: `KEEP:2` is the second. */
export function useOutcomeTitle(): (outcome: { key: string; title: Claim['title'] }) => string {
  const say = useText();
  return ({ key, title }) => [say(title), ...key.split(':').slice(1)].join(' ');
}

/** What providers have asked to be paid, the newest first. */
export function ClaimListPage({ base }: InWorkspace) {
  const t = useTexts(texts);
  const titleOf = useOutcomeTitle();
  const options = (['accepted', 'refused', 'contested', 'upheld'] as const).map((value) => ({
    value,
    label: t(`status-${value}`),
  }));
  return (
    <ListPage
      title={t('claims')}
      intro={t('claimsIntro')}
      source={claimList}
      csvName="maksuhakemukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/outcome-claims/${id}`}
      filters={[{ kind: 'choice', name: 'status', label: t('status'), options }]}
      columns={[
        { key: 'client', label: t('client'), cell: ({ clientReference }) => clientReference },
        { key: 'outcome', label: t('outcome'), cell: titleOf },
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
        {
          key: 'claimed',
          label: t('claimedOn'),
          cell: ({ claimedAt }) => <DateText instant={claimedAt} />,
          text: ({ claimedAt }) => claimedAt,
        },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <ClaimStatus status={status} />,
          text: ({ status }) => t(`status-${status}`),
        },
        {
          key: 'refusal',
          label: t('refusal'),
          cell: ({ refusal }) => (refusal === null ? '–' : t(`refusal-${refusal}`)),
        },
      ]}
      empty={{ title: t('none'), text: t('noneText') }}
    />
  );
}

/** One claim: how it was judged, what the provider says of that, and how it was decided. */
export function ClaimPage({ base }: InWorkspace) {
  const found = useQuery(claimQuery(useParam('claimId')));
  return <Resource query={found}>{(claim) => <Found claim={claim} base={base} />}</Resource>;
}

function Found({ claim, base }: InWorkspace & { claim: Claim }) {
  const t = useTexts(texts);
  const say = useText();
  const go = useGo();
  const titleOf = useOutcomeTitle();
  const { id, status, refusalText, contestBy, contest, decisionReason, outcomeOn, participationId } = claim;
  const page = `${base}/outcome-claims/${id}`;
  return (
    <DetailPage
      back={
        base === '/provider'
          ? { label: claim.clientReference, href: `/provider/outcomes/${participationId}` }
          : { label: t('claims'), href: `${base}/outcome-claims` }
      }
      title={t('claim', { title: titleOf(claim), client: claim.clientReference })}
      status={<ClaimStatus status={status} />}
      permitted={claim.permittedActions}
      actions={{
        'outcome-claim:make': { label: t('contest'), run: () => go(`${page}/contest`) },
        'outcome-claim:decide': { label: t('decide'), run: () => go(`${page}/decide`) },
      }}
      facts={[
        { label: t('contract'), value: claim.contractNumber },
        { label: t('provider'), value: claim.providerName },
        { label: t('outcomeOn'), value: outcomeOn === null ? '–' : formatDate(outcomeOn) },
        { label: t('claimedOn'), value: formatDate(claim.claimedOn) },
        ...(status === 'refused' && contestBy !== null
          ? [{ label: t('contestBy'), value: formatDate(contestBy) }]
          : []),
      ]}
    >
      {refusalText === null ? (
        <p>{t('acceptedText')}</p>
      ) : (
        <Card title={t('refusal')}>
          <p>{say(refusalText)}</p>
        </Card>
      )}
      {contest && (
        <Card title={t('contestText')}>
          <p>{contest}</p>
        </Card>
      )}
      {decisionReason && (
        <Card title={t('decisionReason')}>
          <p>{decisionReason}</p>
        </Card>
      )}
    </DetailPage>
  );
}

/** The provider does not agree with a refusal. */
export function ContestClaimPage() {
  const t = useTexts(texts);
  const go = useGo();
  const titleOf = useOutcomeTitle();
  const id = useParam('claimId');
  const href = `/provider/outcome-claims/${id}`;
  return (
    <Resource query={useQuery(claimQuery(id))}>
      {(claim) => (
        <FormPage<{ text: string }, Claim>
          title={t('contest')}
          back={{ label: t('claim', { title: titleOf(claim), client: claim.clientReference }), href }}
          intro={t('contestIntro')}
          version={claim.version}
          values={{ text: '' }}
          submitLabel={t('send')}
          submit={({ text }, headers) => contestClaim(id, text, headers)}
          onDone={() => go(href)}
        >
          {(field) => <TextAreaField {...field('text')} label={t('why')} rows={6} />}
        </FormPage>
      )}
    </Resource>
  );
}

/** A person of the authority decides what was contested. */
export function DecideClaimPage() {
  const t = useTexts(texts);
  const go = useGo();
  const titleOf = useOutcomeTitle();
  const id = useParam('claimId');
  const href = `/officer/outcome-claims/${id}`;
  return (
    <Resource query={useQuery(claimQuery(id))}>
      {(claim) => (
        <FormPage<{ accept: '' | 'accept' | 'uphold'; reason: string }, Claim>
          title={t('decide')}
          back={{ label: t('claim', { title: titleOf(claim), client: claim.clientReference }), href }}
          intro={<p>{claim.contest}</p>}
          version={claim.version}
          values={{ accept: '', reason: '' }}
          submitLabel={t('decide')}
          submit={({ accept, reason }, headers) => decideClaim(id, { accept: accept === 'accept', reason }, headers)}
          onDone={() => go(href)}
        >
          {(field) => (
            <>
              <RadioField
                {...field('accept')}
                label={t('decision')}
                options={(['accept', 'uphold'] as const).map((value) => ({ value, label: t(value) }))}
              />
              <TextAreaField {...field('reason')} label={t('reason')} rows={4} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

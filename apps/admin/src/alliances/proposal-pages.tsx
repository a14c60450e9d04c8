import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  Card,
  DataTable,
  DateText,
  DetailPage,
  FormPage,
  formatDate,
  formatNumber,
  RadioField,
  Resource,
  StatusBadge,
  TextAreaField,
  useGo,
  type PageAction,
} from '#ui';
import styles from './alliances.module.css';
import { PROPOSAL_TONES } from './alliance-words.js';
import { TermsFacts } from './agreed-tabs.js';
import { allianceQuery, castVote, proposalQuery, withdrawProposal, writeMinutes } from './queries.js';
import { texts } from './texts.js';
import { roomHref, type Alliance, type Base, type NewProposal, type Proposal } from './types.js';

/** A proposal with everybody's vote, statement and the minutes; what may be done is the API's word. */
export function ProposalPage({ base }: { base: Base }) {
  const alliance = useQuery(allianceQuery(useParam('allianceId')));
  const proposal = useQuery(proposalQuery(useParam('proposalId')));
  return (
    <Resource query={alliance}>
      {(room) => (
        <Resource query={proposal}>{(found) => <Found alliance={room} proposal={found} base={base} />}</Resource>
      )}
    </Resource>
  );
}

const proposalHref = (base: Base, allianceId: string, id: string) => `${roomHref(base, allianceId)}/proposals/${id}`;

function Found({ alliance, proposal, base }: { alliance: Alliance; proposal: Proposal; base: Base }) {
  const t = useTexts(texts);
  const go = useGo();
  const withdrawing = useCommand(withdrawProposal);
  const { id, number, title, status, group, kind, grounds, proposedBy, proposedAt, votes, minutes } = proposal;
  const href = proposalHref(base, alliance.id, id);
  const actions: Record<string, PageAction> = {
    'alliance:vote': { label: t('vote'), run: () => go(`${href}/vote`) },
    'alliance:write-minutes': { label: t('writeMinutes'), run: () => go(`${href}/minutes`) },
    'alliance:withdraw': {
      label: t('withdraw'),
      run: () => withdrawing.mutateAsync(proposal),
      danger: {
        title: t('withdraw'),
        whatHappens: t('withdrawWhat'),
        toWhom: t(`group-${group}`),
        undo: t('withdrawUndo'),
        confirm: t('withdraw'),
      },
    },
  };
  return (
    <DetailPage
      back={{ label: t('decisionsTab'), href: `${roomHref(base, alliance.id)}?tab=decisions` }}
      title={`${number}. ${title}`}
      status={<StatusBadge tone={PROPOSAL_TONES[status]}>{t(`proposal-${status}`)}</StatusBadge>}
      permitted={proposal.permittedActions}
      actions={actions}
      facts={[
        { label: t('group'), value: t(`group-${group}`) },
        { label: t('kind'), value: t(`kind-${kind}`) },
        { label: t('proposedBy'), value: proposedBy },
        { label: t('proposedAt'), value: <DateText instant={proposedAt} /> },
      ]}
    >
      <Card title={t('grounds')}>
        <p className={styles.text}>{grounds}</p>
      </Card>
      <Content alliance={alliance} proposal={proposal} />
      <Card title={t('votes')}>
        <DataTable
          label={t('votes')}
          rows={votes}
          rowKey={({ organisationName, personName }) => `${organisationName} ${personName}`}
          columns={[
            { key: 'member', label: t('member'), cell: ({ personName }) => personName },
            { key: 'organisation', label: t('organisation'), cell: ({ organisationName }) => organisationName },
            {
              key: 'vote',
              label: t('ballot'),
              cell: ({ vote }) => (vote === null ? t('notVoted') : t(`vote-${vote}`)),
            },
            { key: 'statement', label: t('statement'), cell: ({ statement }) => statement ?? '–' },
          ]}
        />
      </Card>
      <Card title={t('minutes')}>
        {minutes.length === 0 && <p>{t('noMinutes')}</p>}
        {minutes.map(({ text, writtenBy, writtenAt }) => (
          <article key={writtenAt}>
            <p className={styles.text}>{text}</p>
            <p>
              {writtenBy}, <DateText instant={writtenAt} />
            </p>
          </article>
        ))}
      </Card>
    </DetailPage>
  );
}

/** What would be decided: the move, who would share what from when, or the new terms. */
function Content({ alliance, proposal: { content } }: { alliance: Alliance; proposal: Proposal }) {
  const t = useTexts(texts);
  const { move, shares, terms } = content as Pick<NewProposal, 'move' | 'shares' | 'terms'>;
  const nameOf = (id: string) => alliance.parties.find(({ providerId }) => providerId === id)?.name ?? t('party');
  if (!move && !shares && !terms) return null;
  return (
    <Card title={t('content')}>
      {move && <p>{t(`move-${move}`)}</p>}
      {shares && (
        <>
          <p>{t('sharesFrom', { date: formatDate(shares.validFrom) })}</p>
          <ul>
            {shares.shares.map(({ providerId, percent }) => (
              <li key={providerId}>{`${nameOf(providerId)}: ${formatNumber(percent)} %`}</li>
            ))}
          </ul>
        </>
      )}
      {terms && <TermsFacts terms={terms} />}
    </Card>
  );
}

function useProposalForm(base: Base) {
  const allianceId = useParam('allianceId');
  const id = useParam('proposalId');
  const go = useGo();
  const href = proposalHref(base, allianceId, id);
  return { id, href, done: () => go(href), query: useQuery(proposalQuery(id)) };
}

interface VoteValues {
  vote: 'for' | 'against' | 'abstain' | '';
  statement: string;
}

export function VotePage({ base }: { base: Base }) {
  const t = useTexts(texts);
  const { id, href, done, query } = useProposalForm(base);
  return (
    <Resource query={query}>
      {({ number, title }) => (
        <FormPage<VoteValues, Proposal>
          title={`${t('vote')}: ${title}`}
          back={{ label: t('proposal', { number }), href }}
          intro={t('proposeIntro')}
          values={{ vote: '', statement: '' }}
          submitLabel={t('vote')}
          submit={({ vote, statement }, headers) =>
            castVote(
              id,
              { vote: vote === '' ? 'abstain' : vote, ...(statement.trim() !== '' && { statement }) },
              headers,
            )
          }
          onDone={done}
          danger={{
            title: t('vote'),
            whatHappens: t('voteWhat'),
            toWhom: t('allParties'),
            undo: t('voteUndo'),
            confirm: t('vote'),
          }}
        >
          {(field) => (
            <>
              <RadioField
                {...field('vote')}
                label={t('yourVote')}
                options={(['for', 'against', 'abstain'] as const).map((value) => ({
                  value,
                  label: t(`vote-${value}`),
                }))}
              />
              <TextAreaField {...field('statement')} label={t('statement')} hint={t('statementHint')} optional />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

export function MinutesPage({ base }: { base: Base }) {
  const t = useTexts(texts);
  const { id, href, done, query } = useProposalForm(base);
  return (
    <Resource query={query}>
      {({ number }) => (
        <FormPage<{ text: string }, Proposal>
          title={t('writeMinutes')}
          back={{ label: t('proposal', { number }), href }}
          values={{ text: '' }}
          submitLabel={t('save')}
          submit={(values, headers) => writeMinutes(id, values, headers)}
          onDone={done}
        >
          {(field) => <TextAreaField {...field('text')} label={t('minutesText')} />}
        </FormPage>
      )}
    </Resource>
  );
}

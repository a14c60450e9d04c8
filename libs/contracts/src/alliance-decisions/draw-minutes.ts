import { helsinkiDateOf, localised, renderPdf, type Actor, type Language, type Tx } from '@kasvutori/platform';
import { readAlliance, readParties, type PartyRow } from '../alliances/alliance-queries.js';
import { GATES, MINUTES, NOT_VOTED, OUTCOMES, TITLES, VOTES_CAST } from './minutes-words.js';
import type { GroupKind } from './proposal-lifecycle.js';
import { proposalsOfGroup } from './proposal-views.js';
import type { ProposalView } from './proposals.dto.js';
import type { ProposalContent } from './propose.js';

/** Everything a group has been asked to decide, in its order: proposals, votes, outcomes and what was written down. */
export async function drawMinutes(
  tx: Tx,
  actor: Actor,
  allianceId: string,
  { group, language }: { readonly group: GroupKind; readonly language: Language },
  now: Date,
): Promise<Buffer> {
  const alliance = await readAlliance(tx, allianceId);
  const parties = await readParties(tx, allianceId);
  const proposals = await proposalsOfGroup(tx, actor, allianceId, group);
  const title = localised(TITLES[group], language);
  return renderPdf({
    template: MINUTES[language] ?? '',
    language,
    title: `${title} ${alliance.contractNumber}`,
    sender: alliance.authorityName,
    number: alliance.contractNumber,
    date: helsinkiDateOf(now),
    data: {
      title,
      contract: alliance.contractNumber,
      name: localised(alliance.title, language),
      owner: alliance.authorityName,
      parties: parties.map(({ name }) => name).join(', '),
      proposals: proposals.map((proposal) => proposalData(proposal, parties, language)),
    },
  });
}

function proposalData(proposal: ProposalView, parties: readonly PartyRow[], language: Language) {
  const { number, title, proposedBy, proposedAt, closedAt, grounds, status, votes, minutes } = proposal;
  const { move, shares, terms } = proposal.content as ProposalContent;
  const nameOf = (id: string) => parties.find(({ providerId }) => providerId === id)?.name ?? '–';
  return {
    ...{ number, title, proposedBy, proposedAt, closedAt, grounds, minutes },
    outcome: localised(OUTCOMES[status], language),
    gate: move === undefined ? null : localised(GATES[move], language),
    sharesFrom: shares?.validFrom ?? null,
    shares: (shares?.shares ?? []).map(({ providerId, percent }) => ({ name: nameOf(providerId), percent })),
    target: terms === undefined ? null : { ...terms.target, unit: localised(terms.target.unit, language) },
    painCap: terms?.painCap ?? null,
    poolPercent: terms?.poolPercent ?? null,
    ranges: terms?.ranges ?? [],
    areas: (terms?.areas ?? []).map((area) => ({ ...area, title: localised(area.title, language) })),
    voted: votes.filter(({ vote }) => vote !== null).length,
    members: votes.length,
    votes: votes.map(({ vote, ...cast }) => ({
      ...cast,
      vote: localised(vote === null ? NOT_VOTED : VOTES_CAST[vote], language),
    })),
  };
}

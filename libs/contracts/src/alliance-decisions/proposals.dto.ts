import {
  Amount,
  DateOnly,
  Flag,
  Instant,
  Int,
  Json,
  LANGUAGES,
  ListOf,
  ListQuery,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
  type Language,
  type Permission,
} from '@kasvutori/platform';
import { ALLIANCE_MOVES, type AllianceMove } from '../alliances/alliance-lifecycle.js';
import { AllianceTermsBody } from '../alliances/alliance-terms.dto.js';
import { PartyShareBody } from '../alliances/alliances.dto.js';
import {
  GROUP_KINDS,
  PROPOSAL_KINDS,
  PROPOSAL_STATUSES,
  VOTES,
  type GroupKind,
  type ProposalKind,
  type ProposalStatus,
  type Vote,
} from './proposal-lifecycle.js';

export class NameMember {
  @OneOf(GROUP_KINDS) group: GroupKind;
  @Uuid() personId: string;
}

export class PersonToName {
  @Uuid() personId: string;
  @Text({ max: 200 }) name: string;
}

export class PeopleToName {
  @ListOf(() => PersonToName, { max: 500 }) people: PersonToName[];
}

export class NewPartyShare extends PartyShareBody {
  @Amount({ optional: true, description: 'Of one that joins: what it expects its part to cost' }) estimate?: string;
}

export class NewShares {
  @DateOnly() validFrom: string;
  @ListOf(() => NewPartyShare, { min: 1, max: 50 }) shares: NewPartyShare[];
}

export class Propose {
  @OneOf(GROUP_KINDS) group: GroupKind;
  @OneOf(PROPOSAL_KINDS) kind: ProposalKind;
  @Text({ max: 300 }) title: string;
  @Text({ max: 10_000 }) grounds: string;
  @OneOf(ALLIANCE_MOVES, { optional: true, description: 'Of kind gate' }) move?: AllianceMove;
  @Nested(() => NewShares, { optional: true, description: 'Of kind shares' }) shares?: NewShares;
  @Nested(() => AllianceTermsBody, { optional: true, description: 'Of kind terms' }) terms?: AllianceTermsBody;
}

export class CastVote {
  @OneOf(VOTES) vote: Vote;
  @Text({ max: 4_000, optional: true, description: 'Needed of one who dissents or abstains' }) statement?: string;
}

export class WriteMinutes {
  @Text({ max: 20_000 }) text: string;
}

export class MinutesQuery {
  @OneOf(GROUP_KINDS) group: GroupKind;
  @OneOf(LANGUAGES, { optional: true, description: "The reader's own unless said" }) language?: Language;
}

export class VoteView {
  @Text({ max: 200 }) personName: string;
  @Text({ max: 300 }) organisationName: string;
  @Flag() me: boolean;
  @OneOf(VOTES, { nullable: true, description: 'Null: has not voted yet' }) vote: Vote | null;
  @Text({ max: 4_000, nullable: true }) statement: string | null;
  @Instant({ nullable: true }) votedAt: string | null;
}

export class MinutesView {
  @Text({ max: 20_000 }) text: string;
  @Text({ max: 200 }) writtenBy: string;
  @Instant() writtenAt: string;
}

export class ProposalView {
  @Uuid() id: string;
  @Int({ min: 1, max: 100_000 }) number: number;
  @OneOf(GROUP_KINDS) group: GroupKind;
  @OneOf(PROPOSAL_KINDS) kind: ProposalKind;
  @Text({ max: 300 }) title: string;
  @Text({ max: 10_000 }) grounds: string;
  @Json({ description: 'What would be decided: move, shares or terms' }) content: Record<string, unknown>;
  @OneOf(PROPOSAL_STATUSES) status: ProposalStatus;
  @Text({ max: 200 }) proposedBy: string;
  @Instant() proposedAt: Date;
  @Instant({ nullable: true }) closedAt: Date | null;
  @ListOf(() => VoteView, { max: 200 }) votes: VoteView[];
  @ListOf(() => MinutesView, { max: 200 }) minutes: MinutesView[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class ProposalPage extends PageOf(ProposalView) {}

export class ProposalFilter extends ListQuery {
  @OneOf(GROUP_KINDS, { optional: true }) group?: GroupKind;
  @OneOf(PROPOSAL_STATUSES, { optional: true }) status?: ProposalStatus;
}

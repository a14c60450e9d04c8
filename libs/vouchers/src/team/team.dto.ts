import { DateOnly, Flag, Instant, Int, ListOf, OneOf, Text, Uuid, type CalendarDate } from '@kasvutori/platform';
import { TEAM_KINDS, type TeamKind, type TeamMemberRow } from './team-queries.js';

const OPEN = { optional: true, nullable: true };

export class HandOverClient {
  @Uuid() caseWorkerId: string;
  @Text({ max: 500, min: 3 }) reason: string;
  @Flag({ optional: true, description: 'Asks the colleague first; without it the client moves at once' }) ask?: boolean;
}

export class AnswerHandOver {
  @Flag() accept: boolean;
  @Text({ max: 500, min: 3, optional: true, description: 'Needed to say no' }) reason?: string;
}

export class TakeOverClient {
  @Text({ max: 500, min: 3, description: 'The client and the earlier case worker see it' }) reason: string;
}

export class HandOverAll {
  @Uuid() caseWorkerId: string;
  @Text({ max: 500, min: 3 }) reason: string;
}

export class HandedOver {
  @Int({ min: 0, max: 1_000_000 }) clients: number;
}

export class OpenHandOver {
  @Uuid() id: string;
  @Text({ max: 200 }) fromName: string;
  @Uuid() toId: string;
  @Text({ max: 200 }) toName: string;
  @Text({ max: 500 }) reason: string;
  @Instant() askedAt: Date;
}

export class ResponsibleItem {
  @Text({ max: 200 }) name: string;
  @Instant() since: Date;
  @Instant({ nullable: true }) until: Date | null;
}

export class AddTeamMember {
  @OneOf(TEAM_KINDS) kind: TeamKind;
  @Text({ max: 200, description: 'What they do for the client' }) role: string;
  @DateOnly({ optional: true, description: 'Today unless said' }) since?: CalendarDate;
  @Uuid({ ...OPEN, description: 'A case worker of the same authority' }) colleagueId?: string | null;
  @Uuid({ ...OPEN, description: 'An organisation that this installation knows' }) organisationId?: string | null;
  @Text({ max: 300, ...OPEN, description: 'Any other, by its name' }) organisationName?: string | null;
  @Text({ max: 200, ...OPEN }) name?: string | null;
  @Text({ max: 300, pattern: /^[^@\s]+@[^@\s]+$/, ...OPEN }) email?: string | null;
  @Text({ max: 50, ...OPEN }) phone?: string | null;
}

export class TeamMemberItem {
  @Uuid() id: string;
  @OneOf(TEAM_KINDS) kind: TeamKind;
  @Uuid({ nullable: true }) colleagueId: string | null;
  @Uuid({ nullable: true }) organisationId: string | null;
  @Text({ max: 300 }) organisationName: string;
  @Text({ max: 200 }) name: string;
  @Text({ max: 200 }) role: string;
  @Text({ max: 300, nullable: true }) email: string | null;
  @Text({ max: 50, nullable: true }) phone: string | null;
  @DateOnly() since: string;
  @DateOnly({ nullable: true }) until: string | null;
  @OneOf(['all', 'path', 'nothing'], { description: 'What they see of the client in Kasvutori' })
  sees: TeamMemberRow['sees'];
  @Int({ min: 1, max: 1_000_000 }) version: number;
}

export class TeamMemberParam {
  @Uuid() id: string;
  @Uuid() memberId: string;
}

export class CaseWorker {
  @Uuid() id: string;
  @Text({ max: 200 }) name: string;
  @Flag({ description: 'False when they are no case worker any more: their clients need another' }) active: boolean;
  @Int({ min: 0, max: 1_000_000 }) clients: number;
  @Flag({ description: 'The reader may give all their clients to another' }) mayHandOver: boolean;
}

export class CaseWorkers {
  @ListOf(() => CaseWorker, { max: 1_000 }) items: CaseWorker[];
}

import { Instant, Int, ListOf, OneOf, Text, Uuid } from '../http/fields.js';
import { PermittedAction } from '../http/list.dto.js';
import { LONGEST_MINUTES, SUPPORT_STATES, type SupportState } from './support-rules.js';

export class SupportAccessView {
  @Uuid()
  id: string;

  @Text({ max: 200 })
  requestedByName: string;

  @Instant()
  requestedAt: Date;

  @Text({ max: 500 })
  reason: string;

  @Text({ max: 100 })
  ticket: string;

  @Int({ min: 1, max: LONGEST_MINUTES })
  minutes: number;

  @Text({ max: 200, nullable: true })
  grantedByName: string | null;

  @Instant({ nullable: true })
  grantedAt: Date | null;

  @Instant({ nullable: true })
  until: Date | null;

  @Text({ max: 200, nullable: true })
  endedByName: string | null;

  @Instant({ nullable: true })
  endedAt: Date | null;

  @OneOf(SUPPORT_STATES)
  state: SupportState;

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

/** Present and past accesses to the authority's data, the newest first. */
export class SupportAccessesView {
  @ListOf(() => SupportAccessView, { max: 200 })
  items: SupportAccessView[];

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

export class SupportAccessInput {
  @Uuid({ description: 'The authority whose data is to be looked at' })
  authorityId: string;

  @Text({ min: 10, max: 500, example: 'Maksuajon virhe selvitetään.' })
  reason: string;

  @Text({ min: 1, max: 100, description: 'Where the matter is followed', example: 'TUKI-123' })
  ticket: string;

  @Int({ min: 1, max: LONGEST_MINUTES })
  minutes: number;
}

export class AskedSupport {
  @Uuid()
  id: string;
}

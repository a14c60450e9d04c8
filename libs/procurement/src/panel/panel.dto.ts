import { Flag, Instant, Int, ListOf, OneOf, PermittedAction, Text, Uuid, Uuids } from '@kasvutori/platform';

export class AppointPanel {
  @Uuids({ min: 1, max: 30, description: 'Persons of the authority who may score' })
  memberIds: string[];

  @Uuid({ description: 'One of the members' })
  chairId: string;
}

export class DeclareInterest {
  @Flag({ description: 'Something binds me to a bidder: I take no part' })
  hasInterest: boolean;

  @Text({ max: 2_000, optional: true, description: 'What it is; needed with an interest' })
  note?: string;
}

export class PanelMember {
  @Uuid()
  personId: string;

  @Text({ max: 200 })
  name: string;

  @Flag()
  chair: boolean;

  @Flag({ nullable: true, description: 'Null: has not declared yet' })
  hasInterest: boolean | null;

  @Text({ max: 2_000, nullable: true })
  note: string | null;

  @Instant({ nullable: true })
  declaredAt: Date | null;

  @Int({ min: 0, max: 1_000_000, description: 'How many scores the member has given' })
  given: number;
}

export class PanelCandidate {
  @Uuid()
  personId: string;

  @Text({ max: 200 })
  name: string;
}

export class PanelDetail {
  @OneOf(['none', 'individual', 'consensus'], { description: 'none: no panel has been appointed' })
  phase: 'none' | 'individual' | 'consensus';

  @ListOf(() => PanelMember, { max: 100 })
  members: PanelMember[];

  @Int({ min: 0, max: 1_000_000, description: 'How many scores a member gives in all' })
  expected: number;

  @ListOf(() => PanelCandidate, { max: 1_000 })
  candidates: PanelCandidate[];

  @Flag({ nullable: true, description: "The reader's own declaration; null: none yet" })
  myInterest: boolean | null;

  @ListOf(() => PermittedAction, { max: 10 })
  permittedActions: PermittedAction[];
}

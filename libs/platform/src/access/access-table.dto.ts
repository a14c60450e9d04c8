import { Flag, ListOf, OneOf, Text, Values } from '../http/fields.js';
import { MANDATE_SCOPES, ROLES, type MandateScope, type Role } from './actor.js';

export class AccessFilter {
  @OneOf(ROLES, { optional: true, description: 'What this role may do' })
  role?: Role;

  @Text({ max: 100, optional: true, description: 'Part of the action or of an address' })
  q?: string;
}

export class AccessCondition {
  @Text({ max: 100, description: 'The code of the problem that refuses' })
  code: string;

  @Text({ max: 1_000 })
  text: string;
}

export class AccessRoute {
  @Text({ max: 10 })
  method: string;

  @Text({ max: 300 })
  path: string;
}

export class AccessRow {
  @Text({ max: 100 })
  action: string;

  @Flag({ description: 'Also without signing in' })
  everyone: boolean;

  @Values({ max: 20, of: ROLES })
  roles: Role[];

  @OneOf(MANDATE_SCOPES, {
    nullable: true,
    description: 'The scope of a mandate that covers it; null: nobody does it for another',
  })
  mandate: MandateScope | null;

  @ListOf(() => AccessCondition, { max: 20, description: 'What it asks besides the role' })
  conditions: AccessCondition[];

  @ListOf(() => AccessRoute, { max: 200 })
  routes: AccessRoute[];
}

export class AccessTableView {
  @ListOf(() => AccessRow, { max: 2_000 })
  items: AccessRow[];
}

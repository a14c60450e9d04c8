import { DateOnly, Instant, Int, ListOf, OneOf, Text, Uuid, Values } from '../http/fields.js';
import { PermittedAction } from '../http/list.dto.js';
import { MACHINE_ROLES, type MachineRole } from './machine-client-rules.js';

const CLIENT_ID = /^[\x21-\x7e]+$/;

export class MachineClientView {
  @Uuid()
  id: string;

  @Text({ max: 200 })
  name: string;

  @Text({ max: 254, description: 'Who looks after it' })
  contact: string;

  @Text({ max: 200, description: 'Its id at the issuer: the `sub` of its access tokens' })
  clientId: string;

  @OneOf(MACHINE_ROLES)
  role: MachineRole;

  @Values({ max: 200, maxLength: 100 })
  scopes: string[];

  @DateOnly({ description: 'The last day in Finland on which it works' })
  lastDay: string;

  @OneOf(['in-use', 'expired', 'ended'])
  state: 'in-use' | 'expired' | 'ended';

  @Text({ max: 200 })
  registeredByName: string;

  @Instant()
  registeredAt: Date;

  @Instant({ nullable: true, description: 'To within a minute' })
  lastUsedAt: Date | null;

  @Int({ min: 1, max: 1_000_000_000, description: 'A change names it in If-Match' })
  version: number;

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

export class MachineRoleView {
  @OneOf(MACHINE_ROLES)
  role: MachineRole;

  @Values({ max: 500, maxLength: 100, description: 'What a program of this role may be given' })
  scopes: string[];
}

/** The programs of the organisation that is acted for, those that have ended last. */
export class MachineClientsView {
  @ListOf(() => MachineClientView, { max: 1_000 })
  items: MachineClientView[];

  @ListOf(() => MachineRoleView, { max: 20 })
  roles: MachineRoleView[];

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

/** What may be changed: another client id is another secret, as issuers rotate them. */
export class MachineClientChange {
  @Text({ min: 1, max: 200, example: 'Pankkiaineistot' })
  name: string;

  @Text({ max: 254, pattern: /^[^@\s]+@[^@\s]+\.[^@\s]+$/, example: 'esimerkki@example.fi' })
  contact: string;

  @Text({ min: 1, max: 200, pattern: CLIENT_ID, example: 'esimerkki-ohjelma' })
  clientId: string;

  @Values({ min: 1, max: 200, maxLength: 100, example: ['bank-file:read'] })
  scopes: string[];

  @DateOnly({ description: 'The last day in Finland on which it works' })
  lastDay: string;
}

export class MachineClientInput extends MachineClientChange {
  @OneOf(MACHINE_ROLES)
  role: MachineRole;
}

export class RegisteredMachine {
  @Uuid()
  id: string;
}

import { Int, ListOf } from './fields.js';
import { HistoryEntry, PermittedAction } from './list.dto.js';

/** What the reader may do; compose it with a resource's own fields by `IntersectionType`. */
export class ResourceActions {
  @ListOf(() => PermittedAction, { max: 30 })
  permittedActions: PermittedAction[];
}

/** What every resource with a life answers beside its own fields. */
export class ResourceLife extends ResourceActions {
  @Int({ min: 1, max: 1_000_000_000, description: 'For If-Match' })
  version: number;

  @ListOf(() => HistoryEntry, { max: 500 })
  history: HistoryEntry[];
}

import type { components } from '../../../api/schema.js';

/** What the API says of the provider's clients and their visits, by its own names. */
type Schemas = components['schemas'];
export type ClientRow = Schemas['ChoiceItem'];
export type Client = Schemas['ChoiceDetail'];
export type ChoiceStatus = Client['status'];
export type Visit = Schemas['EventItem'];

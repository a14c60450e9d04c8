import type { components } from '../../../api/schema.js';

/** What the API says of the company's profile, saved searches and alerts, by its own names. */
type Schemas = components['schemas'];
export type Profile = Schemas['OwnProfile'];
export type ProfileInput = Schemas['ProfileInput'];
export type SavedSearch = Schemas['SavedSearch'];
export type SavedSearchInput = Schemas['SavedSearchInput'];
export type Alert = Schemas['Alert'];
export type FittingTender = Schemas['FittingTender'];
export type MatchReason = Schemas['MatchReasonView'];

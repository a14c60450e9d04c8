import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Consent = Schemas['ConsentItem'];
export type TeamMember = Schemas['TeamMemberItem'];
export type Responsible = Schemas['ResponsibleItem'];
export type Mobility = NonNullable<Schemas['ClientDetail']['mobility']>;
export type DigitalAbility = NonNullable<Schemas['ClientDetail']['digitalAbility']>;
export const MOBILITY = ['car', 'public-transport', 'none', 'escort'] as const satisfies readonly Mobility[];
export const DIGITAL = ['alone', 'with-help', 'no'] as const satisfies readonly DigitalAbility[];

/** How the client gets about, and how they manage online: what kind of service suits them. */
export const MOBILITY = ['car', 'public-transport', 'none', 'escort'] as const;
export type Mobility = (typeof MOBILITY)[number];
export const DIGITAL_ABILITY = ['alone', 'with-help', 'no'] as const;
export type DigitalAbility = (typeof DIGITAL_ABILITY)[number];

/** The areas of life a whole situation is made of; what is asked in one of them is read together with the others. */
export const LIFE_AREAS = [
  'work-and-skills',
  'health',
  'everyday-life',
  'money',
  'family',
  'language',
  'digital-skills',
  'mobility',
] as const;
export type LifeArea = (typeof LIFE_AREAS)[number];

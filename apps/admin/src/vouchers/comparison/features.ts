import type { Offer } from '../types.js';

export type Feature = Offer['premises'][number]['accessibility'][number];

/** What the API calls the features of a place, in the order in which they are told. */
export const FEATURES = [
  'step-free',
  'wide-doors',
  'lift',
  'accessible-toilet',
  'accessible-parking',
  'induction-loop',
  'quiet-space',
  'guide-dog',
] as const satisfies readonly Feature[];

/** What a client can be asked to allow; the words of each purpose are data in versions (`vouchers.consent_purpose`). */
export const PURPOSES = [
  'share-path',
  'share-assessment',
  'contact-vouchers',
  'experience-questions',
  'develop-services',
] as const;
export type Purpose = (typeof PURPOSES)[number];

import { defineJob } from '@kasvutori/platform';

/** Draws the statement of one provider and run as PDF in all three languages. */
export const writeStatement = defineJob<{ settlementId: string }>('outcomes.write-statement');

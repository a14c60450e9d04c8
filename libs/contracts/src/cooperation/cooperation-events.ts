import { defineEvent } from '@kasvutori/platform';

/** Every party has accepted a new version of an agreement. */
export const cooperationActivated = defineEvent<{ cooperationId: string }>('cooperation.activated');

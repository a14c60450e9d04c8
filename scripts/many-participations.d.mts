import type pg from 'pg';

/** Many clients in outcome contracts of one authority: see many-participations.mjs. */
export function givenManyParticipations(
  owner: pg.Client,
  asked: { participants: number; providers: number },
): Promise<{ readonly authorityId: string; readonly preparerId: string; readonly approverId: string }>;

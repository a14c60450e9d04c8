import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

export type DecideAward = components['schemas']['DecideAward'];

export const decideAward = (id: string, body: DecideAward, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/decision', {
      params: { path: { id }, header: { 'Idempotency-Key': headers['Idempotency-Key'] } },
      body,
    }),
  );

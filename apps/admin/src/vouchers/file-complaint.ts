import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../api/schema.js';

export type FileComplaint = components['schemas']['FileComplaint'];

/** A complaint of the service of a voucher: by the client, or by the case worker whom the client has told. */
export const fileComplaint = (voucherId: string, body: FileComplaint, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/vouchers/{id}/complaint', { params: { path: { id: voucherId }, header: headers }, body }));

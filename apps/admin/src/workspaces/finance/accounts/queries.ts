import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { components } from '../../../api/schema.js';

export type Payees = components['schemas']['PayeesView'];
export type Payee = components['schemas']['PayeeView'];
export type BankAccount = components['schemas']['AccountView'];

export const payeesQuery = queryOptions({
  queryKey: ['payees'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/payees', { signal })),
});

export interface AccountValues {
  holder: string;
  iban: string;
  bic: string;
  /** Of the account to pay from alone. */
  batchSize: number;
}
const bodyOf = ({ holder, iban, bic }: AccountValues) => ({ holder, iban, bic: bic === '' ? null : bic });

export const keepPayeeAccount = (providerId: string, values: AccountValues) =>
  unwrap(api.PUT('/api/v1/payees/{providerId}', { params: { path: { providerId } }, body: bodyOf(values) }));
export const keepPayerAccount = (values: AccountValues) =>
  unwrap(api.PUT('/api/v1/payer-account', { body: { ...bodyOf(values), batchSize: values.batchSize } }));

export type ApprovalLimit = components['schemas']['ApprovalLimitView'];

/** The sum above which two people approve a payment run. */
export const approvalLimitQuery = queryOptions({
  queryKey: ['approval-limit'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/approval-limit', { signal })),
});

export const keepApprovalLimit = (limit: string | null) =>
  unwrap(api.PUT('/api/v1/approval-limit', { body: { limit } }));

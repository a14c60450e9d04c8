import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { components } from '../api/schema.js';

export type ComingDate = components['schemas']['ComingDateView'];
export type ReminderRule = components['schemas']['ReminderRule'];

/** What comes next under a contract, the nearest first. */
export const comingQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id, 'coming'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contracts/{id}/coming', { params: { path: { id } }, signal })),
  });

/** Where what comes is seen to: evidence on the page of its approval, all else on the contract's. */
export const comingHref = (base: '/officer' | '/provider', { kind, contractId, approvalId }: ComingDate): string =>
  kind === 'evidence' && approvalId ? `${base}/rulebooks/approvals/${approvalId}` : `${base}/contracts/${contractId}`;

/** What the reader is reminded of today; refused to those who have nothing to see to. */
export const remindersQuery = queryOptions({
  queryKey: ['contracts', 'reminders'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contracts/reminders', { signal })),
});

export const reminderRulesQuery = queryOptions({
  queryKey: ['contracts', 'reminder-rules'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contract-reminder-rules', { signal })),
});

export const setReminderRules = (items: ReminderRule[]) =>
  unwrap(api.PUT('/api/v1/contract-reminder-rules', { body: { items } }));

import { defineActions, defineMandated } from '@kasvutori/platform';

export const MANDATE_ACTIONS = defineActions({
  'mandate:read-own': ['client'],
  'mandate:give': ['client'],
  'mandate:read': ['case-worker', 'auditor'],
  'mandate:record': ['case-worker'],
  'mandate:end': ['client', 'case-worker'],
});

/**
 * What may be done for a client by a mandate, and which part of it that asks. Nobody passes a mandate on, returns a voucher,
 * shares a path or gives a consent for another: what is not here, the client does alone.
 */
export const MANDATED = {
  'client:read-own': 'view',
  'mandate:read-own': 'view',
  'path:read-own': 'view',
  'voucher:read': 'view',
  'document:read': 'view',
  'service-event:read': 'view',
  'feedback:read': 'view',
  'complaint:read-own': 'view',
  'appeal:read': 'view',
  'appointment:read-own': 'view',
  'choice:compare': 'choose',
  'choice:choose': 'choose',
  'choice:change': 'choose',
  'needs:read-answers': 'needs',
  'needs:answer': 'needs',
  'needs:send': 'needs',
  'service-event:approve': 'events',
  'service-event:reject': 'events',
  'appointment:book': 'events',
  'appointment:move': 'events',
  'appointment:cancel': 'events',
  'check-in:show-code': 'events',
  'feedback:give': 'events',
  'complaint:file': 'events',
} as const;
defineMandated(MANDATED);

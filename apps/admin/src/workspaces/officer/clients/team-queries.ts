import { api, ifMatch, unwrap } from '#api';
import type { components } from '../../../api/schema.js';
import type { Consent, TeamMember } from '../../../clients/types.js';
import type { Client } from './types.js';

type Schemas = components['schemas'];

const at = ({ id, version }: Client) => ({ path: { id }, header: ifMatch(version) });

export const handOverClient = ({ client, ...body }: { client: Client } & Schemas['HandOverClient']) =>
  unwrap(api.POST('/api/v1/clients/{id}/hand-over', { params: at(client), body }));

export const answerHandOver = ({ client, ...body }: { client: Client } & Schemas['AnswerHandOver']) =>
  unwrap(api.POST('/api/v1/clients/{id}/hand-over/answer', { params: at(client), body }));

export const takeOverClient = ({ client, ...body }: { client: Client } & Schemas['TakeOverClient']) =>
  unwrap(api.POST('/api/v1/clients/{id}/take-over', { params: at(client), body }));

export const handOverAll = ({ id, ...body }: { id: string } & Schemas['HandOverAll']) =>
  unwrap(api.POST('/api/v1/case-workers/{id}/hand-over', { params: { path: { id } }, body }));

export const addTeamMember = (id: string, body: Schemas['AddTeamMember']) =>
  unwrap(api.POST('/api/v1/clients/{id}/team', { params: { path: { id } }, body }));

export const endTeamMember = ({ clientId, member }: { clientId: string; member: TeamMember }) =>
  unwrap(
    api.POST('/api/v1/clients/{id}/team/{memberId}/end', {
      params: { path: { id: clientId, memberId: member.id }, header: ifMatch(member.version) },
    }),
  );

export const recordConsent = ({ clientId, consent, note }: { clientId: string; consent: Consent; note: string }) =>
  unwrap(
    api.PUT('/api/v1/clients/{id}/consents/{purpose}', {
      params: { path: { id: clientId, purpose: consent.purpose } },
      body: {
        given: !consent.inForce,
        note,
        ...(consent.organisationId === null ? {} : { organisationId: consent.organisationId }),
      },
    }),
  );

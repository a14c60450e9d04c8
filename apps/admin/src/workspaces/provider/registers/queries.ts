import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '#api';

export const ownRegisterQuery = (id: string) =>
  queryOptions({
    queryKey: ['provider-registers', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/registers/{id}', { params: { path: { id } }, signal })),
  });

export const joinRegister = (id: string, categoryId: string, answers: string[]) =>
  unwrap(
    api.POST('/api/v1/provider/registers/{id}/members', { params: { path: { id } }, body: { categoryId, answers } }),
  );

interface OwnMember {
  id: string;
  memberId: string;
  version: number;
}
const at = ({ id, memberId, version }: OwnMember) => ({ path: { id, memberId }, header: ifMatch(version) });

export const withdrawApplication = (member: OwnMember) =>
  unwrap(api.POST('/api/v1/provider/registers/{id}/members/{memberId}/withdraw', { params: at(member) }));

export const leaveRegister = (member: OwnMember) =>
  unwrap(api.POST('/api/v1/provider/registers/{id}/members/{memberId}/leave', { params: at(member) }));

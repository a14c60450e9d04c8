import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import { useParam, useTexts } from '#app';
import { DetailPage, Resource } from '#ui';
import { texts } from '../../../procurement/procedure-texts.js';
import { RegisterBadge, RegisterOverview } from '../../../procurement/register-parts.js';
import { useSaid } from '../../../procurement/tender-words.js';

const publicRegisterQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-registers', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/registers/{id}', { params: { path: { id } }, signal })),
  });

export function PublicRegisterPage() {
  const t = useTexts(texts);
  const said = useSaid();
  const query = useQuery(publicRegisterQuery(useParam('registerId')));
  return (
    <Resource query={query}>
      {(register) => (
        <DetailPage
          back={{ label: t('registers'), href: '/registers' }}
          title={said(register.title)}
          status={<RegisterBadge status={register.status} />}
        >
          <RegisterOverview register={register} />
        </DetailPage>
      )}
    </Resource>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { AppLink, Card, DetailPage, Resource, timelineOf, useGo, useReason, type PageAction } from '#ui';
import { contractsOfCooperationQuery } from '../../../contracts/queries.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { contractTexts } from './contract-texts.js';
import { Contracts } from './contracts-tab.js';
import { CooperationBadge, useValidity } from './cooperation-words.js';
import { Costs } from './costs.js';
import { Parties, Responsibilities, Together } from './content-parts.js';
import { cancel, cooperationQuery, giveBack, propose, renew, terminate, type Cooperation } from './queries.js';
import { texts } from './texts.js';

export function CooperationPage() {
  const query = useQuery(cooperationQuery(useParam('cooperationId')));
  return <Resource query={query}>{(cooperation) => <Found cooperation={cooperation} />}</Resource>;
}

function Found({ cooperation }: { cooperation: Cooperation }) {
  const t = useTexts(texts);
  const said = useSaid();
  const contractWords = useTexts(contractTexts);
  const contracts = useQuery(contractsOfCooperationQuery(cooperation.id));
  const validity = useValidity();
  const { number, status, endReason, replacesId, parties, responsibilities, costKeys } = cooperation;
  const end = `end-${endReason ?? ''}`;
  const word = (move: string) =>
    `move-${move}` in texts.table ? t(`move-${move}` as 'move-create') : t(move as 'cancel');
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/cooperation' }}
      title={said(cooperation.title) || number}
      status={<CooperationBadge status={status} />}
      actions={useActions(cooperation)}
      permitted={cooperation.permittedActions}
      facts={[
        { label: t('agreement'), value: number },
        { label: t('kind'), value: t(`kind-${cooperation.kind}`) },
        { label: t('valid'), value: validity(cooperation) },
        { label: t('endReason'), value: end in texts.table ? t(end as 'end-expired') : endReason },
        { label: t('keeper'), value: cooperation.authorityName },
        {
          label: t('replaces'),
          value: replacesId && <AppLink href={`/officer/cooperation/${replacesId}`}>{t('earlier')}</AppLink>,
        },
      ]}
      history={timelineOf(cooperation.history, word)}
      tabs={[
        {
          id: 'parties',
          label: t('parties'),
          count: parties.length,
          content: (
            <>
              <Card title={t('purpose')}>
                <p>{said(cooperation.purpose)}</p>
              </Card>
              <Parties cooperation={cooperation} />
            </>
          ),
        },
        {
          id: 'responsibilities',
          label: t('responsibilities'),
          count: responsibilities.length,
          content: <Responsibilities cooperation={cooperation} />,
        },
        {
          id: 'contracts',
          label: contractWords('tab'),
          count: contracts.data?.items.length,
          content: <Contracts contracts={contracts} />,
        },
        { id: 'costs', label: t('costs'), count: costKeys.length, content: <Costs cooperation={cooperation} /> },
        { id: 'together', label: t('together'), content: <Together cooperation={cooperation} /> },
      ]}
    />
  );
}

function useActions(cooperation: Cooperation): Record<string, PageAction> {
  const t = useTexts(texts);
  const words = useTexts(contractTexts);
  const go = useGo();
  const proposing = useCommand(propose);
  const returning = useCommand(giveBack);
  const cancelling = useCommand(cancel);
  const terminating = useCommand(terminate);
  const renewing = useCommand(renew);
  const reason = useReason(t('reason'), t('reasonHint'));
  const { id, version } = cooperation;
  const withReason = { id, version, reason: reason.text };
  const page = (path: string) => go(`/officer/cooperation/${id}/${path}`);
  const danger = (move: 'return' | 'cancel' | 'terminate', undo: string) => ({
    title: t(move),
    whatHappens: t(`${move}What`),
    toWhom: t('allParties'),
    undo,
    confirm: t(move),
    extra: reason.field,
  });
  return {
    'cooperation:propose': {
      label: t('propose'),
      run: () => proposing.mutateAsync({ id, version }),
      danger: {
        title: t('propose'),
        whatHappens: t('proposeWhat'),
        toWhom: t('allParties'),
        undo: t('proposeUndo'),
        confirm: t('propose'),
      },
    },
    'cooperation:write': { label: t('edit'), run: () => page('edit') },
    'contract:draft': { label: words('draw'), run: () => page('contract') },
    'cooperation:divide': { label: t('divide'), run: () => page('divide') },
    'cooperation:renew': {
      label: t('renew'),
      run: async () => go(`/officer/cooperation/${(await renewing.mutateAsync({ id, version })).id}/edit`),
    },
    'cooperation:return': {
      label: t('return'),
      run: async () => {
        await returning.mutateAsync(withReason);
        go('/officer/cooperation');
      },
      danger: danger('return', t('returnUndo')),
    },
    'cooperation:terminate': {
      label: t('terminate'),
      run: () => terminating.mutateAsync(withReason),
      danger: danger('terminate', t('noUndo')),
    },
    'cooperation:cancel': {
      label: t('cancel'),
      run: () => cancelling.mutateAsync(withReason),
      danger: danger('cancel', t('noUndo')),
    },
  };
}

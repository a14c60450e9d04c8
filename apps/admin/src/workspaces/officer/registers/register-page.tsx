import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { AppLink, Card, DetailPage, Resource, useGo, useReason, type PageAction, type Tab } from '#ui';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { RegisterBadge, RegisterOverview } from '../../../procurement/register-parts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { Members } from './members.js';
import { closeRegister, publishRegister, registerQuery, type OfficerRegister } from './queries.js';
import { texts } from './texts.js';

export function OfficerRegisterPage() {
  const query = useQuery(registerQuery(useParam('registerId')));
  return <Resource query={query}>{(register) => <Found register={register} />}</Resource>;
}

function Found({ register }: { register: OfficerRegister }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const publishing = useCommand(publishRegister);
  const closing = useCommand(closeRegister);
  const reason = useReason(words('reason'), words('reasonHint'));
  const { id, version, accepted, waiting, overdue, callOffs } = register;
  const actions: Record<string, PageAction> = {
    'register:publish': {
      label: t('publish'),
      run: () => publishing.mutateAsync({ id, version }),
      danger: {
        title: t('publish'),
        whatHappens: t('publishWhat'),
        toWhom: t('publishWhom'),
        undo: t('publishUndo'),
        confirm: t('publish'),
      },
    },
    'register:write': { label: t('edit'), run: () => go(`/officer/registers/${id}/edit`) },
    'register:call-off': { label: t('callOff'), run: () => go(`/officer/registers/${id}/call-off`) },
    'register:close': {
      label: t('close'),
      run: () => closing.mutateAsync({ id, version, reason: reason.text }),
      danger: {
        title: t('close'),
        whatHappens: t('closeWhat'),
        toWhom: t('publishWhom'),
        undo: t('closeUndo'),
        confirm: t('close'),
        extra: reason.field,
      },
    },
  };
  const tabs: Tab[] = [
    { id: 'members', label: t('members'), count: accepted + waiting, content: <Members registerId={id} /> },
    { id: 'overview', label: t('overview'), content: <RegisterOverview register={register} /> },
    {
      id: 'call-offs',
      label: t('callOffs'),
      count: callOffs.length,
      content: (
        <Card title={t('callOffs')}>
          <ul>
            {callOffs.map(({ tenderId, number, title }) => (
              <li key={tenderId}>
                <AppLink href={`/officer/tenders/${tenderId}`}>
                  {said(title)} ({number})
                </AppLink>
              </li>
            ))}
          </ul>
        </Card>
      ),
    },
  ];
  return (
    <DetailPage
      back={{ label: words('registers'), href: '/officer/registers' }}
      title={said(register.title) || register.number}
      status={<RegisterBadge status={register.status} />}
      actions={actions}
      permitted={register.permittedActions}
      facts={[
        { label: t('accepted'), value: String(accepted) },
        { label: t('waiting'), value: String(waiting) },
        { label: t('overdue'), value: String(overdue) },
      ]}
      tabs={tabs}
    />
  );
}

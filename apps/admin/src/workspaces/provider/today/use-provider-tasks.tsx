import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { Countdown, formatDate, useCodeName, type Task } from '#ui';
import { comingHref, remindersQuery } from '../../../contracts/coming-queries.js';
import { comingTexts } from '../../../contracts/coming-texts.js';
import { usePartialText } from '../../../contracts/contract-words.js';
import { approvalsWaitingQuery } from '../../../rulebooks/queries.js';
import { servedClientsQuery, waitingClientsQuery } from '../clients/queries.js';
import { profileQuery } from '../company/queries.js';
import { contractsToSignQuery } from '../contracts/queries.js';
import { callOffsToAnswerQuery } from '../../../frameworks/queries.js';
import { tenderTasksQuery } from './tender-tasks.js';
import { texts } from './texts.js';

/** What waits, the most urgent first. A role that may not read a part gets a refusal from the API and that part is left out. */
export function useProviderTasks(): { tasks: Task[]; pending: boolean } {
  const t = useTexts(texts);
  const say = usePartialText();
  const comes = useTexts(comingTexts);
  const kind = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const waiting = useQuery(waitingClientsQuery);
  const served = useQuery(servedClientsQuery);
  const contracts = useQuery(contractsToSignQuery);
  const coming = useQuery(remindersQuery);
  const rulebooks = useQuery(approvalsWaitingQuery('provider'));
  const profile = useQuery(profileQuery);
  const tenders = useQuery(tenderTasksQuery);
  const callOffs = useQuery(callOffsToAnswerQuery);

  const answers = (waiting.data?.items ?? []).map(({ id, clientName, serviceKind, municipality, answerBy }): Task => ({
    key: id,
    title: t('answer', { client: clientName }),
    text: t('answerText', { service: kind(serviceKind), place: place(municipality) }),
    when: <Countdown until={answerBy} />,
    href: `/provider/clients/${id}`,
  }));
  const inTenders = (tenders.data?.items ?? []).map(({ id, kind, tenderId, tenderTitle, count, until }): Task => ({
    key: id,
    title: t(`tender-${kind}`, { count }),
    text: t(`tender-${kind}-text`, { title: say(tenderTitle) }),
    when: <Countdown until={until} />,
    href: `/provider/tenders/${tenderId}?tab=${kind === 'answers' ? 'questions' : 'result'}`,
  }));
  const ordered = (callOffs.data?.items ?? []).map(({ id, number, title, answerBy }): Task => ({
    key: id,
    title: t('answerCallOff', { number }),
    text: title,
    when: answerBy && <Countdown until={answerBy} />,
    href: `/provider/call-offs/${id}`,
  }));
  const signing = (contracts.data ?? []).map(({ id, number, title }): Task => ({
    key: id,
    title: t('sign', { number }),
    text: say(title),
    href: `/provider/contracts/${id}`,
  }));
  const dates = (coming.data?.items ?? []).map((date): Task => ({
    key: `${date.kind} ${date.itemId}`,
    title: `${comes(`kind-${date.kind}`)} ${formatDate(date.day)}`,
    text: [date.number, say(date.title), date.what].filter(Boolean).join(' '),
    href: comingHref('/provider', date),
  }));
  const byRulebook = (rulebooks.data?.items ?? []).map(({ id, rulebookNumber, title, status, acceptBy }): Task => ({
    key: id,
    title: t(status === 'draft' || status === 'incomplete' ? 'rulebookComplete' : 'rulebookAccept', {
      number: rulebookNumber,
    }),
    text: acceptBy ? `${say(title)}: ${t('rulebookBy', { date: formatDate(acceptBy) })}` : say(title),
    href: `/provider/rulebooks/approvals/${id}`,
  }));
  const recordable = (served.data?.items ?? []).filter(({ permittedActions }) =>
    permittedActions.some(({ action, allowed }) => action === 'service-event:record' && allowed),
  ).length;
  const count = served.data?.next ? (served.data.total ?? recordable) : recordable;
  const record: Task[] =
    recordable > 0
      ? [
          {
            key: 'record',
            title: t('record', { count }),
            text: t('recordText'),
            href: '/provider/clients?status=accepted',
          },
        ]
      : [];
  const unwritten: Task[] =
    profile.data && !profile.data.written && profile.data.permittedActions.some(({ allowed }) => allowed)
      ? [{ key: 'profile', title: t('profile'), text: t('profileText'), href: '/provider/company' }]
      : [];
  return {
    tasks: [...answers, ...ordered, ...inTenders, ...signing, ...byRulebook, ...dates, ...record, ...unwritten],
    pending: [waiting, served, contracts, coming, rulebooks, profile, tenders, callOffs].some(
      ({ isPending }) => isPending,
    ),
  };
}

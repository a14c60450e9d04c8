import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useText, useTexts } from '#app';
import {
  AppLink,
  Card,
  CopyHash,
  DetailPage,
  FactsList,
  formatDate,
  Money,
  Resource,
  StatusBadge,
  timelineOf,
  useCodeName,
  useInstantText,
  useReason,
  WhyPanel,
  type PageAction,
} from '#ui';
import { dayBefore } from '../contracts/contract-words.js';
import { documentHref } from '../contracts/queries.js';
import { CALL_OFF_TONES, useMoveWord } from './framework-words.js';
import { acceptCallOff, callOffQuery, declineCallOff, withdrawCallOff } from './queries.js';
import { texts } from './texts.js';
import type { CallOff, Offer, Reason } from './types.js';

/** One order: what, to whom it was offered in turn and why, and the answer. */
function CallOffPage({ workspace }: { workspace: 'officer' | 'provider' }) {
  const callOff = useQuery(callOffQuery(useParam('callOffId')));
  return <Resource query={callOff}>{(found) => <Found callOff={found} workspace={workspace} />}</Resource>;
}

export const OfficerCallOffPage = () => <CallOffPage workspace="officer" />;
export const ProviderCallOffPage = () => <CallOffPage workspace="provider" />;

function Found({ callOff, workspace }: { callOff: CallOff; workspace: 'officer' | 'provider' }) {
  const t = useTexts(texts);
  const place = useCodeName('municipalities');
  const word = useMoveWord();
  const { status, number, title, contractId, contractNumber, validFrom, validTo } = callOff;
  const framework = `/${workspace}/frameworks/${callOff.frameworkId}`;
  return (
    <DetailPage
      back={{ label: t('framework'), href: `${framework}?tab=call-offs` }}
      title={`${number} ${title}`}
      status={<StatusBadge tone={CALL_OFF_TONES[status]}>{t(`status-${status}`)}</StatusBadge>}
      deadline={status === 'offered' ? (callOff.answerBy ?? undefined) : undefined}
      permitted={callOff.permittedActions}
      actions={useCallOffActions(callOff)}
      facts={[
        { label: t('provider'), value: callOff.providerName },
        {
          label: t('contract'),
          value: contractId && contractNumber && (
            <AppLink href={`/${workspace}/contracts/${contractId}`}>{contractNumber}</AppLink>
          ),
        },
        {
          label: t('orderForm'),
          value: callOff.documentId && (
            <AppLink href={documentHref(callOff.documentId)} target="_blank">
              {t('openOrderForm')}
            </AppLink>
          ),
        },
        { label: t('orderHash'), value: callOff.documentSha256 && <CopyHash hash={callOff.documentSha256} /> },
        { label: t('framework'), value: <AppLink href={framework}>{t('toFramework')}</AppLink> },
      ]}
      history={timelineOf(callOff.history, word)}
    >
      <Card title={t('what')}>
        <p>{callOff.description}</p>
        <FactsList
          wide
          facts={[
            { label: t('value'), value: <Money amount={callOff.value} /> },
            { label: t('valid'), value: `${formatDate(validFrom)} – ${formatDate(dayBefore(validTo))}` },
            { label: t('municipalities'), value: callOff.municipalities.map(place).join(', ') },
          ]}
        />
      </Card>
      <h2>{t('offers')}</h2>
      {callOff.offers.map((offer) => (
        <OfferCard key={offer.position} offer={offer} />
      ))}
    </DetailPage>
  );
}

function OfferCard({ offer }: { offer: Offer }) {
  const t = useTexts(texts);
  const when = useInstantText();
  const { position, providerName: name, departedFrom, ground, status, answerReason } = offer;
  return (
    <Card title={t('offer', { position, name })}>
      <p>{t(`offer-${status}`, { reason: answerReason ?? '' })}</p>
      {departedFrom && ground && <p>{t('departedFrom', { name: departedFrom, ground })}</p>}
      <FactsList
        wide
        facts={[
          { label: t('turns'), value: when(offer.offeredAt) },
          { label: t('answerBy'), value: when(offer.answerBy) },
        ]}
      />
      <ReasonPanel reason={offer.reason} />
    </Card>
  );
}

/** Why the rule named whom it named: the sentence, then how each stood. */
export function ReasonPanel({ reason }: { reason: Reason }) {
  const say = useText();
  return (
    <WhyPanel
      explanation={{
        sentence: say(reason.sentence),
        rows: reason.rows.map(({ label, amount }) => ({
          label: say(label),
          ...(amount === null ? { value: '' } : { amount }),
        })),
      }}
    />
  );
}

function useCallOffActions(callOff: CallOff): Record<string, PageAction> {
  const t = useTexts(texts);
  const accept = useCommand(acceptCallOff);
  const decline = useCommand(declineCallOff);
  const withdraw = useCommand(withdrawCallOff);
  const reason = useReason(t('reason'), t('reasonHint'));
  const { number, providerName } = callOff;
  const toWhom = t('concerns', { name: providerName ?? '–' });
  return {
    'call-off:accept': {
      label: t('call-off:accept'),
      run: () => accept.mutateAsync(callOff),
      danger: {
        title: t('acceptTitle', { number }),
        whatHappens: t('acceptWhat'),
        toWhom,
        undo: t('acceptUndo'),
        confirm: t('call-off:accept'),
      },
    },
    'call-off:decline': {
      label: t('call-off:decline'),
      run: () => decline.mutateAsync({ callOff, reason: reason.text }),
      danger: {
        title: t('declineTitle', { number }),
        whatHappens: t('declineWhat'),
        toWhom,
        undo: t('declineUndo'),
        confirm: t('call-off:decline'),
        extra: reason.field,
      },
    },
    'call-off:withdraw': {
      label: t('call-off:withdraw'),
      run: () => withdraw.mutateAsync({ callOff, reason: reason.text }),
      danger: {
        title: t('withdrawTitle', { number }),
        whatHappens: t('withdrawWhat'),
        toWhom,
        undo: t('acceptUndo'),
        confirm: t('call-off:withdraw'),
        extra: reason.field,
      },
    },
  };
}

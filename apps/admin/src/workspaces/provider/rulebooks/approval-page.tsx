import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { identifyHref, useLanguage, useParam, useSession, useTexts } from '#app';
import {
  AppLink,
  Card,
  CopyHash,
  FactsList,
  formatMoney,
  formatDate,
  Resource,
  useCodeName,
  useGo,
  type PageAction,
} from '#ui';
import { usePartialText } from '../../../contracts/contract-words.js';
import { LineDifference } from '../../../contracts/line-difference.js';
import { keepPendingSignature } from '../../../contracts/pending-signature.js';
import { documentHref } from '../../../contracts/queries.js';
import { SigningNews } from '../../../contracts/signing-news.js';
import { ApprovalFrame } from '../../../rulebooks/approval-frame.js';
import { approvalQuery } from '../../../rulebooks/queries.js';
import styles from '../../../rulebooks/rulebooks.module.css';
import { texts as shared } from '../../../rulebooks/texts.js';
import type { Approval } from '../../../rulebooks/types.js';
import { acceptRulebook, moveOwn, type OwnMove } from './queries.js';
import { texts } from './texts.js';

/** The provider's own application or approval: what is missing, what waits to be accepted, what was decided. */
export function ProviderApprovalPage() {
  const query = useQuery(approvalQuery(useParam('approvalId')));
  return <Resource query={query}>{(approval) => <Found approval={approval} />}</Resource>;
}

function Found({ approval }: { approval: Approval }) {
  const t = useTexts(texts);
  const say = usePartialText();
  return (
    <ApprovalFrame
      approval={approval}
      base="/provider"
      back={t('mine')}
      title={`${approval.rulebookNumber} ${say(approval.title)}`}
      actions={useOwnActions(approval)}
    >
      <SigningNews id={approval.id} sign={acceptRulebook} done={() => t('accepted')} />
      <Lacks approval={approval} />
      <ToAccept approval={approval} />
    </ApprovalFrame>
  );
}

const LACKS = [
  'services',
  'municipalities',
  'languages',
  'answer',
  'files',
  'validTo',
  'unitPrice',
  'serviceKind',
] as const;

/** What is still to be told before the application can be sent. */
function Lacks({ approval: { lacks, rulebook } }: { approval: Approval }) {
  const t = useTexts(texts);
  const say = usePartialText();
  if (lacks.length === 0) return null;
  return (
    <Card title={t('unsaid')}>
      <ul>
        {lacks.map((pointer) => {
          const [, list, index, field] = pointer.split('/');
          const name = LACKS.find((one) => one === (field ?? list));
          const requirement = list === 'answers' ? rulebook.requirements[Number(index)] : undefined;
          return (
            <li key={pointer}>
              {requirement && `${say(requirement.title)}: `}
              {name && t(`lack-${name}`)}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** The text that waits to be accepted, with what it changes. */
function ToAccept({ approval: { toAccept, contracts } }: { approval: Approval }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const service = useCodeName('service-kinds');
  if (toAccept === null) return null;
  return (
    <Card title={t('toAccept', { number: toAccept.versionNo })}>
      {toAccept.acceptBy && <p>{t('toAcceptBy', { date: formatDate(toAccept.acceptBy) })}</p>}
      <FactsList
        wide
        facts={toAccept.prices.map(({ serviceKind, rule, amount, unitPrice }) => ({
          label: service(serviceKind),
          value: t(`price-${rule}`, { price: formatMoney(unitPrice), amount: formatMoney(amount) }),
        }))}
      />
      <p>{t('readContracts')}</p>
      <ul role="list" className={styles.files}>
        {contracts.map(
          ({ id, number, status, serviceKind, documentId }) =>
            status === 'in-signature' &&
            documentId && (
              <li key={id}>
                <AppLink href={documentHref(documentId)} target="_blank">
                  {number} {service(serviceKind)} (PDF)
                </AppLink>
              </li>
            ),
        )}
      </ul>
      {toAccept.difference.length > 0 && <LineDifference label={words('difference')} lines={toAccept.difference} />}
      <CopyHash hash={toAccept.sha256} />
    </Card>
  );
}

function useOwnActions(approval: Approval): Record<string, PageAction> {
  const t = useTexts(texts);
  const go = useGo();
  const session = useSession();
  const language = useLanguage();
  const moving = useCommand(moveOwn);
  const { id, authorityName, toAccept } = approval;
  const act = (move: OwnMove, what: string, undo: string): PageAction => ({
    label: t(move),
    run: () => moving.mutateAsync({ approval, move }),
    danger: { title: t(move), whatHappens: what, toWhom: authorityName, undo, confirm: t(move) },
  });
  /** To strong identification and back to this page, which then accepts. */
  const identify = () => {
    if (!toAccept || !session?.person) return;
    keepPendingSignature({ id, documentSha256: toAccept.sha256, personId: session.person.id });
    window.location.assign(identifyHref(`${window.location.pathname}?signing=true`, language));
  };
  return {
    'rulebook-approval:accept': {
      label: t('accept'),
      run: () => identify(),
      danger: {
        title: t('acceptTitle'),
        whatHappens: t('acceptWhat'),
        toWhom: authorityName,
        undo: t('acceptUndo'),
        confirm: t('identify'),
      },
    },
    'rulebook-approval:price': { label: t('price'), run: () => go(`/provider/rulebooks/approvals/${id}/prices`) },
    'rulebook-approval:send': act('send', t('sendWhat'), t('sendUndo')),
    'rulebook-approval:save': { label: t('fill'), run: () => go(`/provider/rulebooks/approvals/${id}/edit`) },
    'rulebook-approval:withdraw': act('withdraw', t('withdrawWhat'), t('again')),
    'rulebook-approval:leave': act('leave', t('leaveWhat'), t('again')),
  };
}

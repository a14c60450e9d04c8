import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Card, DetailPage, Resource, StatusBadge, timelineOf, useGo, useReason, type PageAction } from '#ui';
import { changeTexts } from '../../../procurement/change-texts.js';
import { ChangeTable } from '../../../procurement/revision-list.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import {
  publishRevision,
  returnRevision,
  revisionQuery,
  submitRevision,
  withdrawRevision,
  type RevisionDetail,
} from '../tenders/change-queries.js';
import { texts } from '../tenders/change-texts.js';
import { DocumentsTab } from '../tenders/documents-tab.js';
import { REVISION_TONES } from '../tenders/revisions-tab.js';

/** One corrigendum: what it changes, its documents, and what may be done with it. */
export function RevisionPage() {
  const tenderId = useParam('tenderId');
  const query = useQuery(revisionQuery(tenderId, useParam('revisionId')));
  return <Resource query={query}>{(revision) => <Found tenderId={tenderId} revision={revision} />}</Resource>;
}

const OF_STAGE: Readonly<Record<RevisionDetail['status'], readonly string[]>> = {
  draft: ['submit-for-approval', 'edit', 'withdraw'],
  'in-approval': ['approve-and-publish', 'return', 'withdraw'],
  published: [],
  withdrawn: [],
};

function Found({ tenderId, revision }: { tenderId: string; revision: RevisionDetail }) {
  const t = useTexts(texts);
  const words = useTexts(changeTexts);
  const said = useSaid();
  const go = useGo();
  const { id, number, status, changes } = revision;
  const ref = { tenderId, id, version: revision.version };
  const [submit, publish] = [useCommand(submitRevision), useCommand(publishRevision)];
  const [back, withdraw] = [useCommand(returnRevision), useCommand(withdrawRevision)];
  const returning = useReason(t('reason'), t('reasonHint'));
  const withdrawing = useReason(t('reason'), t('reasonHint'));
  const all: Record<string, PageAction> = {
    edit: { label: t('edit'), run: () => go(`/officer/tenders/${tenderId}/revisions/${id}/edit`) },
    'submit-for-approval': {
      label: t('submit'),
      run: () => submit.mutateAsync(ref),
      danger: {
        ...{ title: t('submit'), whatHappens: t('submitWhat'), toWhom: t('colleagues') },
        ...{ undo: t('submitUndo'), confirm: t('submit') },
      },
    },
    'approve-and-publish': {
      label: t('publish'),
      run: () => publish.mutateAsync(ref),
      danger: {
        ...{ title: t('publish'), whatHappens: t('publishWhat'), toWhom: t('publishWhom') },
        ...{ undo: t('publishUndo'), confirm: t('publish') },
      },
    },
    return: {
      label: t('return'),
      run: () => back.mutateAsync({ ...ref, reason: returning.text }),
      danger: {
        ...{ title: t('return'), whatHappens: t('returnWhat'), toWhom: t('colleagues') },
        ...{ undo: t('returnUndo'), confirm: t('return'), extra: returning.field },
      },
    },
    withdraw: {
      label: t('withdraw'),
      run: () => withdraw.mutateAsync({ ...ref, reason: withdrawing.text }),
      danger: {
        ...{ title: t('withdraw'), whatHappens: t('withdrawWhat'), toWhom: t('colleagues') },
        ...{ undo: t('withdrawUndo'), confirm: t('withdraw'), extra: withdrawing.field },
      },
    },
  };
  const actions = Object.fromEntries(
    OF_STAGE[status].map((name) => [`tender-revision:${name}`, all[name] as PageAction]),
  );
  return (
    <DetailPage
      back={{ label: words('revisions'), href: `/officer/tenders/${tenderId}?tab=revisions` }}
      title={number === null ? t('unnumbered') : t('revision', { number })}
      status={<StatusBadge tone={REVISION_TONES[status]}>{t(`status-${status}`)}</StatusBadge>}
      actions={actions}
      permitted={revision.permittedActions}
      history={timelineOf(revision.history, (move) => moveWords(move, t))}
    >
      <div className={styles.stack}>
        <Card title={t('grounds')}>
          <p className={styles.text}>{said(revision.grounds)}</p>
        </Card>
        <Card title={t('difference')}>
          {changes.length === 0 ? <p>{t('noDifference')}</p> : <ChangeTable changes={changes} />}
        </Card>
        {(status === 'draft' || status === 'in-approval') && (
          <Card title={words('documents')}>
            <DocumentsTab tenderId={tenderId} revisionId={id} editable={status === 'draft' && mayEdit(revision)} />
          </Card>
        )}
      </div>
    </DetailPage>
  );
}

const mayEdit = ({ permittedActions }: RevisionDetail): boolean =>
  permittedActions.some(({ action, allowed }) => action === 'tender-revision:edit' && allowed);

const MOVES = {
  create: 'unnumbered',
  'submit-for-approval': 'submit',
  return: 'return',
  'approve-and-publish': 'publish',
  withdraw: 'withdraw',
} as const;

function moveWords(move: string, t: (key: (typeof MOVES)[keyof typeof MOVES]) => string): string {
  return Object.hasOwn(MOVES, move) ? t(MOVES[move as keyof typeof MOVES]) : move;
}

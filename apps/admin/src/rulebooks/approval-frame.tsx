import type { ReactNode } from 'react';
import { useTexts } from '#app';
import { AppLink, DetailPage, timelineOf, type PageAction } from '#ui';
import {
  ApplicationCard,
  ApprovalBadge,
  Checklist,
  ContractsCard,
  DecisionsCard,
  useApprovalFacts,
  useMoveWord,
} from './approval-parts.js';
import styles from './rulebooks.module.css';
import { texts } from './texts.js';
import type { Approval } from './types.js';

interface ApprovalFrameProps {
  approval: Approval;
  /** Whose side it is read from. */
  base: '/officer' | '/provider';
  back: string;
  title: string;
  actions: Record<string, PageAction>;
  /** What only this side sees, above what both do. */
  children?: ReactNode;
}

/** The page of an application or an approval, as both sides read it. */
export function ApprovalFrame({ approval, base, back, title, actions, children }: ApprovalFrameProps) {
  const t = useTexts(texts);
  const word = useMoveWord();
  const facts = useApprovalFacts(approval);
  return (
    <DetailPage
      back={{ label: back, href: `${base}/rulebooks/approvals` }}
      title={title}
      status={<ApprovalBadge status={approval.status} />}
      actions={actions}
      permitted={approval.permittedActions}
      facts={[
        {
          label: t('content'),
          value: (
            <AppLink href={`${base}/rulebooks/${approval.rulebookId}`}>
              {approval.rulebookNumber} ({t('version', { number: approval.rulebook.versionNo })})
            </AppLink>
          ),
        },
        ...facts,
      ]}
      history={timelineOf(approval.history, word)}
    >
      <div className={styles.stack}>
        {children}
        <ApplicationCard approval={approval} />
        <Checklist approval={approval} />
        <ContractsCard approval={approval} base={`${base}/contracts`} />
        <DecisionsCard approval={approval} />
      </div>
    </DetailPage>
  );
}

import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Resource, useProblemText } from '#ui';
import { DocumentList } from '../../../procurement/document-list.js';
import type { TenderDocument } from '../../../procurement/tender-changes.js';
import styles from '../../../procurement/tender.module.css';
import { AddDocument, standsIn } from './add-document.js';
import { keepAfterAll, ownDocumentsQuery, removeByCorrigendum, removeDocument } from './change-queries.js';
import { texts } from './change-texts.js';
import form from './documents-tab.module.css';

interface DocumentsProps {
  tenderId: string;
  /** The corrigendum in draft whose documents are shown, added and removed. */
  revisionId?: string;
  /** Whether documents can be added and removed here. */
  editable?: boolean;
}

/** The documents of a tender, and in a draft the way to add and remove them. */
export function DocumentsTab({ tenderId, revisionId, editable }: DocumentsProps) {
  const t = useTexts(texts);
  const say = useProblemText();
  const query = useQuery(ownDocumentsQuery(tenderId));
  const [remove, mark, keep] = [useCommand(removeDocument), useCommand(removeByCorrigendum), useCommand(keepAfterAll)];
  const error = remove.error ?? mark.error ?? keep.error;
  return (
    <Resource query={query}>
      {({ items, permittedActions }) => {
        const open = editable ?? permittedActions.some(({ allowed }) => allowed);
        const act = (document: TenderDocument) => {
          const { id, name } = document;
          if (document.revisionId === (revisionId ?? null))
            return (
              <Act label={t('remove')} says={t('removeNamed', { name })} run={() => remove.mutate({ tenderId, id })} />
            );
          if (revisionId === undefined) return null;
          const of = { tenderId, revisionId, id };
          if (document.removalPending)
            return <Act label={t('keep')} says={t('keepNamed', { name })} run={() => keep.mutate(of)} />;
          if (standsIn(document))
            return <Act label={t('remove')} says={t('removeNamed', { name })} run={() => mark.mutate(of)} />;
          return null;
        };
        return (
          <div className={styles.stack}>
            {error && (
              <div role="alert">
                <InlineAlert status="error">{say(error)}</InlineAlert>
              </div>
            )}
            <DocumentList tenderId={tenderId} documents={items} {...(open && { act })} />
            {open && revisionId !== undefined && items.length > 0 && <p className={styles.soft}>{t('removeHint')}</p>}
            {open && <AddDocument tenderId={tenderId} revisionId={revisionId} documents={items} />}
          </div>
        );
      }}
    </Resource>
  );
}

function Act({ label, says, run }: { label: string; says: string; run: () => void }) {
  return (
    <span className={form.act}>
      <Button variant="secondaryNoBorder" aria-label={says} onClick={run}>
        {label}
      </Button>
    </span>
  );
}

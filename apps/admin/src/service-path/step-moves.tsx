import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, DangerDialog, ErrorState, useReason } from '#ui';
import styles from './path.module.css';
import type { Marked } from './queries.js';
import { texts } from './texts.js';
import type { Step } from './types.js';

interface StepMovesProps {
  step: Step;
  pathId: string;
  version: number;
  mark: (step: Marked) => Promise<unknown>;
  /** Speaks to the client. */
  mine?: boolean;
}

/** What the reader may do with a step: begin it, say it is done, drop it with a reason. */
export function StepMoves({ step: { id: stepId, goal, moves }, pathId, version, mark, mine = false }: StepMovesProps) {
  const t = useTexts(texts);
  const command = useCommand((given: Pick<Marked, 'move' | 'reason'>) => mark({ pathId, stepId, version, ...given }));
  const [dropping, setDropping] = useState(false);
  const reason = useReason(t('reason'), t('reasonHint'));
  if (moves.length === 0) return null;
  return (
    <div className={styles.moves}>
      {moves.map((move) => (
        <Button
          key={move}
          variant="secondary"
          busy={command.isPending}
          onClick={() => (move === 'drop' ? setDropping(true) : command.mutate({ move }))}
        >
          {mine ? t('doneMyself') : t(`move-${move}`)}
          <span className="visually-hidden">: {goal}</span>
        </Button>
      ))}
      {command.isError && !dropping && <ErrorState error={command.error} />}
      <DangerDialog
        open={dropping}
        onClose={() => setDropping(false)}
        onConfirm={() => command.mutateAsync({ move: 'drop', reason: reason.text })}
        title={t('dropTitle', { goal })}
        whatHappens={t('dropWhat')}
        toWhom={t('dropWhom')}
        undo={t('dropUndo')}
        confirm={t('move-drop')}
        extra={reason.field}
      />
    </div>
  );
}

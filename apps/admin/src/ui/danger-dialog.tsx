import { useState, type ReactNode } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '../app/i18n/use-texts.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { texts } from './texts.js';
import { useProblemText } from './use-problem-text.js';

/** What a dangerous act must say before it is done. */
export interface Danger {
  title: string;
  whatHappens: ReactNode;
  toWhom: ReactNode;
  /** Whether and how it can be taken back. */
  undo: ReactNode;
  /** The verb itself: "Julkaise", never "OK". */
  confirm: string;
  /** Extra input, such as a reason. */
  extra?: ReactNode;
  /** Where what a refusal asks for can be given. */
  mend?: (error: unknown) => ReactNode;
}

export interface DangerDialogProps extends Danger {
  open: boolean;
  onClose: () => void;
  onConfirm: () => Promise<unknown>;
}

export function DangerDialog({ open, onClose, onConfirm, ...danger }: DangerDialogProps) {
  const t = useTexts(texts);
  const say = useProblemText();
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const close = () => {
    setState({ busy: false });
    onClose();
  };
  const confirm = async () => {
    if (state.busy) return;
    setState({ busy: true });
    try {
      await onConfirm();
      close();
    } catch (error) {
      setState({ busy: false, error });
    }
  };
  const footer = (
    <>
      <Button onClick={() => void confirm()} busy={state.busy}>
        {danger.confirm}
      </Button>
      <Button variant="secondary" onClick={close} disabled={state.busy}>
        {t('cancel')}
      </Button>
    </>
  );
  return (
    <Dialog open={open} onClose={close} title={danger.title} busy={state.busy} footer={footer}>
      <Part title={t('whatHappens')}>{danger.whatHappens}</Part>
      <Part title={t('whomItConcerns')}>{danger.toWhom}</Part>
      <Part title={t('canItBeUndone')}>{danger.undo}</Part>
      {danger.extra}
      {state.error !== undefined && (
        <div role="alert">
          <InlineAlert status="error">
            {say(state.error)} {danger.mend?.(state.error)}
          </InlineAlert>
        </div>
      )}
    </Dialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      <div>{children}</div>
    </div>
  );
}

import { useId, useState, type ReactNode } from 'react';
import { TextInput } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, DangerDialog, parseDate, useReason, type Danger } from '#ui';
import select from '../evaluation/evaluation.module.css';
import {
  answerCorrection,
  cancelAfterDecision,
  changeSuspension,
  settleAppeal,
  type AppealDetail,
  type CorrectionDetail,
  type SettleAppeal as Settling,
} from '../../../procurement/remedies/queries.js';
import { texts } from '../../../procurement/remedies/texts.js';

/** A button and the question it asks before it acts. */
function Act({ danger, run }: { danger: Danger; run: () => Promise<unknown> }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {danger.confirm}
      </Button>
      <DangerDialog open={open} onClose={() => setOpen(false)} onConfirm={run} {...danger} />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>): ReactNode {
  const id = useId();
  return (
    <div className={select.select}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

const ANSWERS = ['accept', 'reject', 'rule-inadmissible'] as const;

export function AnswerCorrection({ request }: { request: CorrectionDetail }) {
  const t = useTexts(texts);
  const command = useCommand(answerCorrection);
  const reason = useReason(t('reason'), '');
  const [answer, setAnswer] = useState<(typeof ANSWERS)[number]>('accept');
  return (
    <Act
      run={() => command.mutateAsync({ request, answer, reason: reason.text })}
      danger={{
        title: t('answerTitle'),
        whatHappens: t('answerWhat'),
        toWhom: t('answerWhom'),
        undo: t('no'),
        confirm: t('answer'),
        extra: (
          <>
            <Choice
              label={t('outcome')}
              value={answer}
              onChange={setAnswer}
              options={ANSWERS.map((value) => ({ value, label: t(`answer-${value}`) }))}
            />
            {reason.field}
          </>
        ),
      }}
    />
  );
}

const MOVES = ['dismiss', 'uphold', 'rule-inadmissible', 'withdraw'] as const;

export function SettleAppeal({ appeal }: { appeal: AppealDetail }) {
  const t = useTexts(texts);
  const command = useCommand(settleAppeal);
  const reason = useReason(t('outcome'), '');
  const [move, setMove] = useState<Settling['move']>('dismiss');
  const [day, setDay] = useState('');
  return (
    <Act
      run={() => command.mutateAsync({ appeal, move, outcome: reason.text, resolvedOn: parseDate(day) ?? day })}
      danger={{
        title: t('settle'),
        whatHappens: t('settleWhat'),
        toWhom: t('settleWhom'),
        undo: t('no'),
        confirm: t('settle'),
        extra: (
          <>
            <Choice
              label={t('outcome')}
              value={move}
              onChange={setMove}
              options={MOVES.map((value) => ({ value, label: t(`move-${value}`) }))}
            />
            <TextInput labelText={t('resolvedOn')} value={day} onChange={(value) => setDay(String(value ?? ''))} />
            {reason.field}
          </>
        ),
      }}
    />
  );
}

export function ChangeSuspension({ appeal }: { appeal: AppealDetail }) {
  const t = useTexts(texts);
  const command = useCommand(changeSuspension);
  const reason = useReason(t('reason'), '');
  const move = appeal.suspension === 'automatic' || appeal.suspension === 'ordered' ? 'lift' : 'order';
  return (
    <Act
      run={() => command.mutateAsync({ appeal, move, reason: reason.text })}
      danger={{
        title: t(move),
        whatHappens: t('suspensionWhat'),
        toWhom: t('settleWhom'),
        undo: t('no'),
        confirm: t(move),
        extra: reason.field,
      }}
    />
  );
}

export function CancelAfterDecision({ tenderId }: { tenderId: string }) {
  const t = useTexts(texts);
  const command = useCommand(cancelAfterDecision);
  const reason = useReason(t('reason'), '');
  return (
    <Act
      run={() => command.mutateAsync({ id: tenderId, reason: reason.text })}
      danger={{
        title: t('cancel'),
        whatHappens: t('cancelWhat'),
        toWhom: t('reopenWhom'),
        undo: t('no'),
        confirm: t('cancel'),
        extra: reason.field,
      }}
    />
  );
}

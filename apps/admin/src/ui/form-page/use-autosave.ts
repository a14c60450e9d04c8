import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { CommandHeaders } from '../../api/command.js';
import { useTexts } from '../../app/i18n/use-texts.js';
import { formatTime, inHelsinki } from '../format.js';
import { texts } from '../texts.js';
import { serverNow } from '../../app/clock.js';

const PAUSE_MS = 1500;
type State = 'idle' | 'saving' | { at: string } | 'failed';

/** Saves when the typing pauses, one save at a time, and says when it last did. A failed save is tried at the next pause. */
export function useAutosave<V extends FieldValues>(
  form: UseFormReturn<V>,
  save: ((values: V, headers: CommandHeaders) => Promise<{ version: number }>) | undefined,
  headersFor: (values: V) => CommandHeaders,
  onSaved: (version: number) => void,
) {
  const t = useTexts(texts);
  const [state, setState] = useState<State>('idle');
  const running = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef({ save, headersFor, onSaved });
  useEffect(() => {
    latest.current = { save, headersFor, onSaved };
  });
  const enabled = save !== undefined;
  useEffect(() => {
    if (!enabled) return;
    let timer: ReturnType<typeof setTimeout>;
    const once = async () => {
      const now = latest.current;
      const values = structuredClone(form.getValues());
      setState('saving');
      try {
        const saved = await now.save?.(values, now.headersFor(values));
        if (saved) now.onSaved(saved.version);
        setState({ at: inHelsinki(serverNow()).time });
      } catch {
        setState('failed'); // the form's own submit will say why
      }
    };
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        setState('idle');
        clearTimeout(timer);
        timer = setTimeout(() => (running.current = running.current.then(once)), PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [enabled, form]);
  const words =
    state === 'saving'
      ? t('saving')
      : state === 'failed'
        ? t('notSaved')
        : state === 'idle'
          ? undefined
          : t('savedAt', { time: formatTime(state.at) });
  return { state: words, saved: typeof state === 'object', settled: () => running.current };
}

import { useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '../../app/i18n/use-texts.js';
import { Button } from '../button.js';
import { DangerDialog, type Danger } from '../danger-dialog.js';
import { Disclosure } from '../disclosure.js';
import { texts } from '../texts.js';
import { useProblemText } from '../use-problem-text.js';
import { offer, type PermittedAction } from './permitted-actions.js';
import styles from './detail-page.module.css';

export interface PageAction {
  label: string;
  /** Sends the command (its refusal is shown here) or goes to another page. */
  run: () => unknown;
  /** Publish, open, award, approve, send: asks first, saying what will happen. */
  danger?: Danger;
  /** Never the main button, also where nothing else can be done: ending what is in force is not what the page is for. */
  quiet?: boolean;
}

export interface ActionBarProps {
  /** In order of weight: the first allowed one becomes the main button. */
  actions: Readonly<Record<string, PageAction>>;
  permitted: readonly PermittedAction[];
}

export function ActionBar({ actions, permitted }: ActionBarProps) {
  const t = useTexts(texts);
  const say = useProblemText();
  const [asking, setAsking] = useState<string>();
  const [state, setState] = useState<{ busy?: string; error?: unknown }>({});
  const { primary, secondary, menu, refused } = offer(Object.keys(actions), permitted);

  const run = async (name: string) => {
    setState({ busy: name });
    try {
      await actions[name]?.run();
      setState({});
    } catch (error) {
      setState({ error });
    }
  };
  const start = (name: string) => (actions[name]?.danger ? setAsking(name) : void run(name));
  const asked = asking === undefined ? undefined : actions[asking];

  if (!primary && refused.length === 0) return null;
  return (
    <div className={styles.actionBar}>
      <div className={styles.buttons}>
        {primary && (
          <Button
            variant={actions[primary]?.quiet ? 'secondary' : 'default'}
            onClick={() => start(primary)}
            busy={state.busy === primary}
          >
            {actions[primary]?.label}
          </Button>
        )}
        {secondary && (
          <Button variant="secondary" onClick={() => start(secondary)} busy={state.busy === secondary}>
            {actions[secondary]?.label}
          </Button>
        )}
        {menu.length > 0 && (
          <Disclosure label="⋯" ariaLabel={t('moreActions')} closesOnClick>
            {menu.map((name) => (
              <button key={name} type="button" onClick={() => start(name)}>
                {actions[name]?.label}
              </button>
            ))}
          </Disclosure>
        )}
      </div>
      {refused.length > 0 && (
        <div className={styles.refused}>
          <p>{t('notNow')}:</p>
          <ul>
            {refused.map(({ action, reason }) => (
              <li key={action}>
                <strong>{actions[action]?.label}</strong> – {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      {state.error !== undefined && (
        <div role="alert">
          <InlineAlert status="error">{say(state.error)}</InlineAlert>
        </div>
      )}
      {asked?.danger && (
        <DangerDialog open onClose={() => setAsking(undefined)} onConfirm={async () => asked.run()} {...asked.danger} />
      )}
    </div>
  );
}

import { useMutation, useQuery } from '@tanstack/react-query';
import { useInstantText } from '../ui/values.js';
import { useNow } from '../ui/use-now.js';
import { clockQuery, moveClock } from './clock.js';
import styles from './demo-bar.module.css';
import { useTexts } from './i18n/use-texts.js';
import { useSession } from './session.js';
import { texts } from './texts.js';

/** Says that this is a demo and what time it is in it; who is signed in can move time forward, for everyone. */
export function DemoBar() {
  const t = useTexts(texts);
  const say = useInstantText();
  const session = useSession();
  const demo = session?.demo ?? false;
  const clock = useQuery({ ...clockQuery, enabled: demo });
  const move = useMutation({ mutationFn: moveClock });
  const now = useNow();
  if (!demo) return null;
  return (
    <section className={styles.bar} aria-label={t('demo')}>
      <p>{t('demoBanner')}</p>
      {clock.data && <p role="status">{t('demoTime', { time: say(now.toISOString()) })}</p>}
      {session?.signedIn && clock.data && (
        <p className={styles.moves}>
          {[1, 14].map((days) => (
            <button
              key={days}
              type="button"
              disabled={move.isPending}
              aria-label={`${t('moveClockShort', { count: days })}: ${t('moveClock', { count: days })}`}
              onClick={() => move.mutate(days)}
            >
              {t('moveClockShort', { count: days })}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

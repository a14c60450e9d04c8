import { formatDate, formatTime, inHelsinki } from '../ui/format.js';
import { AppLink } from '../ui/link.js';
import styles from './acting-banner.module.css';
import { useTexts } from './i18n/use-texts.js';
import { actFor, useSession } from './session.js';
import { texts } from './texts.js';

/** Above every page while somebody acts for another: for whom, until when, and the way back. */
export function ActingBanner() {
  const t = useTexts(texts);
  const actingFor = useSession()?.actingFor;
  if (!actingFor) return <SupportBanner />;
  const { name, lastDay, inForce } = actingFor;
  return (
    <section className={inForce ? styles.banner : styles.ended} aria-label={t('actingBanner')}>
      <p>{inForce ? t('actingFor', { name, date: formatDate(lastDay) }) : t('actingEnded', { name })}</p>
      <button type="button" onClick={() => void actFor(null, '/client')}>
        {t('ownMatters')}
      </button>
    </section>
  );
}

/** Above every page while an operator looks by a support access: why, and until when. */
function SupportBanner() {
  const t = useTexts(texts);
  const support = useSession()?.support;
  if (!support) return null;
  const { reason, until } = support;
  return (
    <section className={styles.banner} aria-label={t('support')}>
      <p>{t('supportOpen', { reason, time: formatTime(inHelsinki(until).time) })}</p>
      <AppLink href="/oversight/support">{t('support')}</AppLink>
    </section>
  );
}

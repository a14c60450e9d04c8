import type { ReactNode } from 'react';
import { useText, useTexts } from '#app';
import { formatDate, inHelsinki, StatusBadge } from '#ui';
import styles from './people.module.css';
import { texts } from './texts.js';
import type { Consent } from './types.js';

/** Each thing the client can allow: what it means, how it stands, since when and by whose word. */
export function ConsentList({
  consents,
  action,
}: {
  consents: readonly Consent[];
  action: (one: Consent) => ReactNode;
}) {
  const t = useTexts(texts);
  const say = useText();
  return (
    <ul role="list" className={styles.list}>
      {consents.map((one) => (
        <li key={`${one.purpose}${one.organisationId ?? ''}`}>
          <strong>
            {say(one.title)}
            {one.organisationName && `: ${one.organisationName}`}
          </strong>
          <StatusBadge tone={one.inForce ? 'good' : 'neutral'}>{t(one.inForce ? 'allowed' : 'notAllowed')}</StatusBadge>
          <span>{say(one.text)}</span>
          <span className={styles.soft}>
            <Said consent={one} />
          </span>
          {action(one)}
        </li>
      ))}
    </ul>
  );
}

function Said({ consent: { answeredAt, answeredVersion, version, how, recordedBy } }: { consent: Consent }) {
  const t = useTexts(texts);
  if (answeredAt === null) return t('notSaid');
  const date = formatDate(inHelsinki(answeredAt).date);
  const said = how === 'on-word' ? t('saidOnWord', { who: recordedBy ?? '', date }) : t('saidSelf', { date });
  const changed = answeredVersion !== version;
  return `${said}, ${t('textVersion', { number: answeredVersion ?? version })}. ${changed ? t('newText') : ''}`;
}

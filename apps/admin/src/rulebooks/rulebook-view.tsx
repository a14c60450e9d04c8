import { useTexts } from '#app';
import { Card, CopyHash, DateText, FactsList, Money, StatusBadge, useCodeName, type Column, type Tone } from '#ui';
import { dayBefore, usePartialText } from '../contracts/contract-words.js';
import styles from './rulebooks.module.css';
import { texts } from './texts.js';
import type { RulebookContent, RulebookRow } from './types.js';

const TONES: Readonly<Record<RulebookContent['status'], Tone>> = {
  draft: 'warning',
  published: 'good',
  superseded: 'neutral',
};

export function VersionBadge({ version }: { version: Pick<RulebookContent, 'versionNo' | 'status'> }) {
  const t = useTexts(texts);
  return (
    <StatusBadge tone={TONES[version.status]}>
      {t('version', { number: version.versionNo })}: {t(`version-${version.status}`)}
    </StatusBadge>
  );
}

/** A version as people read it: prices, places, requirements. */
export function RulebookView({ content }: { content: RulebookContent }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const service = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const language = useCodeName('languages');
  return (
    <div className={styles.stack}>
      <Card title={t('content')}>
        <p className={styles.text}>{say(content.description)}</p>
        <FactsList
          wide
          facts={[
            ...content.prices.map(({ serviceKind, rule, amount }) => ({
              label: service(serviceKind),
              value: (
                <>
                  {t(`rule-${rule}`)} <Money amount={amount} />
                </>
              ),
            })),
            { label: t('municipalities'), value: content.municipalities.map(place).join(', ') },
            { label: t('languages'), value: content.languages.map(language).join(', ') },
            {
              label: t('valid'),
              value: (
                <>
                  <DateText date={content.validFrom} /> – <DateText date={content.lastDay} />
                </>
              ),
            },
            { label: t('decisionDays'), value: t('inDays', { count: content.decisionDays }) },
            { label: t('acceptBy'), value: content.acceptBy && <DateText date={content.acceptBy} /> },
            { label: t('published'), value: content.publishedAt && <DateText instant={content.publishedAt} /> },
            { label: t('hash'), value: content.sha256 && <CopyHash hash={content.sha256} /> },
          ]}
        />
      </Card>
      <Card title={t('requirements')}>
        <ol className={styles.list}>
          {content.requirements.map(({ key, title, explanation, evidence, dated }, index) => (
            <li key={key}>
              <h3>
                {index + 1}. {say(title)}
              </h3>
              <p className={styles.text}>{say(explanation)}</p>
              {(evidence || dated) && (
                <p className={styles.soft}>
                  {evidence && t('needsEvidence')} {dated && t('needsDate')}
                </p>
              )}
            </li>
          ))}
        </ol>
      </Card>
    </div>
  );
}

export function useRulebookColumns(): [Column<RulebookRow>, ...Column<RulebookRow>[]] {
  const t = useTexts(texts);
  const say = usePartialText();
  const service = useCodeName('service-kinds');
  return [
    { key: 'name', label: t('name'), cell: ({ number, title }) => `${number} ${say(title)}`, sort: 'number' },
    { key: 'services', label: t('services'), cell: ({ serviceKinds }) => serviceKinds.map(service).join(', ') },
    {
      key: 'validTo',
      label: t('validTo'),
      cell: ({ validTo }) => <DateText date={dayBefore(validTo)} />,
      text: ({ validTo }) => dayBefore(validTo),
      sort: 'validTo',
    },
  ];
}

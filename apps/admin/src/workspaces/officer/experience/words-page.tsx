import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Checkbox, TextInput } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Card, DetailPage, Resource, StatusBadge, useCodeName, useInstantText, useReason } from '#ui';
import styles from '../../../vouchers/experience/score.module.css';
import { moderateWords, wordsQuery, type Words } from './queries.js';
import { texts } from './texts.js';
import { WORDS_TONES } from './words-list-page.js';

/** One text: what was found in it, and what others may read of it. */
export function WordsPage() {
  const words = useQuery(wordsQuery(useParam('wordsId')));
  return <Resource query={words}>{(found) => <Found words={found} />}</Resource>;
}

function Found({ words }: { words: Words }) {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const when = useInstantText();
  const decide = useCommand(moderateWords);
  const { text: reason, field: reasonField } = useReason(t('reason'), t('reasonHint'));
  const { parts, field: partsField } = useParts(words);
  const dangerOf = (title: string, whatHappens: string) => ({
    ...{ title, whatHappens, confirm: title, toWhom: t('toWhom'), undo: t('undo') },
  });
  return (
    <DetailPage
      back={{ label: t('words'), href: '/officer/feedback-words' }}
      title={`${t(`author-${words.author}`)}: ${words.providerName}`}
      status={<StatusBadge tone={WORDS_TONES[words.status]}>{t(`status-${words.status}`)}</StatusBadge>}
      permitted={words.permittedActions}
      actions={{
        'feedback:black-out': {
          label: t('black-out'),
          run: () => decide.mutateAsync({ words, decision: 'black-out', parts, reason: reason || null }),
          danger: {
            ...dangerOf(t('black-out'), t('blackOutWhat')),
            extra: (
              <>
                {partsField}
                {reasonField}
              </>
            ),
          },
        },
        'feedback:publish': {
          label: t('publish'),
          run: () => decide.mutateAsync({ words, decision: 'publish', reason: reason || null }),
          danger: dangerOf(t('publish'), t('publishWhat')),
        },
        'feedback:hide': {
          label: t('hide'),
          run: () => decide.mutateAsync({ words, decision: 'hide', reason: reason || null }),
          danger: { ...dangerOf(t('hide'), t('hideWhat')), extra: reasonField },
        },
      }}
      facts={[
        { label: t('service'), value: service(words.serviceKind) },
        { label: t('given'), value: when(words.givenAt) },
        ...(words.status === 'waiting' ? [{ label: t('due'), value: when(words.dueAt) }] : []),
        { label: t('heldFor'), value: words.heldFor.map((kind) => t(`found-${kind}`)).join(', ') || '–' },
        ...(words.moderatedByName ? [{ label: t('by'), value: words.moderatedByName }] : []),
      ]}
    >
      <Card title={t('text')}>
        <p className={styles.text}>{words.text}</p>
      </Card>
      <Card title={t('shown')}>
        <p className={styles.text}>{words.shown ?? t('notShown')}</p>
        {words.reason && (
          <p>
            {t('reason')}: {words.reason}
          </p>
        )}
      </Card>
    </DetailPage>
  );
}

/** What is blacked out: everything that was found unless unticked, and whatever else the official sees. */
function useParts({ found }: Words) {
  const t = useTexts(texts);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [other, setOther] = useState('');
  const toggle = (part: string) =>
    setKept((before) => new Set(before.has(part) ? [...before].filter((one) => one !== part) : [...before, part]));
  const parts = [...found.map(({ part }) => part).filter((part) => !kept.has(part)), other.trim()].filter(Boolean);
  const field = (
    <fieldset>
      <legend>{t('parts')}</legend>
      {found.map(({ kind, part }) => (
        <Checkbox key={part} checked={!kept.has(part)} onClick={() => toggle(part)}>
          {part} ({t(`found-${kind}`)})
        </Checkbox>
      ))}
      <TextInput
        labelText={t('otherPart')}
        hintText={t('otherPartHint')}
        value={other}
        onChange={(value) => setOther(String(value ?? ''))}
      />
    </fieldset>
  );
  return { parts, field };
}

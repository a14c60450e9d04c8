import { useCommand } from '#api';
import { useTexts } from '#app';
import { ActionBar, Card, DateText, FactsList, Money, useNow, useReason } from '#ui';
import type { OfficerProcedure, Round } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { RoundFiles } from '../../../procurement/round-files.js';
import styles from '../../../procurement/tender.module.css';
import { recordRound, unsealRound } from './queries.js';
import { texts } from './texts.js';

/** The rounds with their answers and records. */
export function Rounds({ procedure }: { procedure: OfficerProcedure }) {
  return procedure.rounds.map((round) => (
    <RoundCard key={`${round.number}-${round.version}`} procedure={procedure} round={round} />
  ));
}

function RoundCard({ procedure, round }: { procedure: OfficerProcedure; round: Round }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const unsealing = useCommand(unsealRound);
  const recording = useCommand(recordRound);
  const record = useReason(t('recordLabel'), t('recordHint'));
  const { tenderId: id } = procedure;
  const { number, title, version } = round;
  const over = new Date(round.answersUntil) <= useNow();
  const wanted = round.unsealedAt !== null ? 'procedure:record-round' : over ? 'procedure:unseal-answers' : '';
  const { answers } = round;
  return (
    <Card title={words('roundTitle', { number, title })}>
      <p className={styles.text}>{round.invitation}</p>
      <FactsList
        facts={[
          { label: words('answersUntil'), value: <DateText instant={round.answersUntil} /> },
          { label: t('recordLabel'), value: round.record },
        ]}
      />
      <RoundFiles
        side="officer"
        tenderId={id}
        number={number}
        of="invitation"
        open={!over && procedure.permittedActions.some(({ action }) => action === 'procedure:open-round')}
      />
      {round.unsealedAt === null && <p>{t('sealed')}</p>}
      {round.unsealedAt !== null && answers.length === 0 && <p>{t('noAnswers')}</p>}
      {answers.map(({ providerId, providerName, text, preliminaryPrice }) => (
        <section key={providerId} className={styles.part}>
          <h3>{providerName}</h3>
          <p className={styles.text}>{text}</p>
          <RoundFiles side="officer" tenderId={id} number={number} of={{ providerId }} open={false} />
          {preliminaryPrice && (
            <p>
              {words('preliminaryPrice')}: <Money amount={preliminaryPrice} />
            </p>
          )}
        </section>
      ))}
      <ActionBar
        actions={{
          'procedure:unseal-answers': {
            label: t('unseal'),
            run: () => unsealing.mutateAsync({ id, number }),
            danger: {
              title: t('unseal'),
              whatHappens: t('unsealWhat'),
              toWhom: t('unsealWhom'),
              undo: t('noUndo'),
              confirm: t('unseal'),
            },
          },
          'procedure:record-round': {
            label: t('record'),
            run: () => recording.mutateAsync({ id, number, version, record: record.text }),
            danger: {
              title: t('record'),
              whatHappens: t('recordWhat'),
              toWhom: t('unsealWhom'),
              undo: t('recordUndo'),
              confirm: t('record'),
              extra: record.field,
            },
          },
        }}
        permitted={procedure.permittedActions.filter(({ action }) => action === wanted)}
      />
    </Card>
  );
}

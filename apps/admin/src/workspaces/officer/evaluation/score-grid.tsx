import { useId, type KeyboardEvent } from 'react';
import { useTexts } from '#app';
import { formatWeight, useSaid } from '../../../procurement/tender-words.js';
import type { LotRanking, ScoredBid } from '../../../procurement/types.js';
import styles from './evaluation.module.css';
import { texts } from './texts.js';
import { isWhole, type Scores } from './use-scores.js';

/** More than this many scores are typed, not pressed. */
const MOST_MARKS = 10;
const marksOf = (max: number): readonly number[] => Array.from({ length: max + 1 }, (_, mark) => mark);

interface ScoreGridProps {
  criterion: LotRanking['criteria'][number];
  /** In the same order for every criterion, whatever the ranking does meanwhile. */
  bids: readonly ScoredBid[];
  scores: Scores;
  readOnly: boolean;
  /** The panel agrees on one score; what each member gave stands beside it. */
  agreeing: boolean;
}

/** One quality criterion: every bid's answer with its score and ground. */
export function ScoreGrid({ criterion, bids, scores, readOnly, agreeing }: ScoreGridProps) {
  const said = useSaid();
  const id = useId();
  const title = said(criterion.title);
  /** Up and down go to the same place in the next bid; a digit gives the score. */
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const groups = [...event.currentTarget.querySelectorAll('fieldset')];
    const at = groups.findIndex((group) => group.contains(event.target as Node));
    const next = groups[at + step];
    (next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input'))?.focus();
  };
  return (
    <section className={styles.criterion} aria-labelledby={id} onKeyDown={walk}>
      <h2 id={id}>
        {title} <span className={styles.weight}>{formatWeight(criterion.weight)}</span>
      </h2>
      {said(criterion.description) && <p className={styles.about}>{said(criterion.description)}</p>}
      {bids.map((bid) => (
        <ScoreRow
          key={bid.bidId}
          bid={bid}
          criterionId={criterion.id}
          criterionTitle={title}
          marks={marksOf(criterion.maxScore ?? 5)}
          scores={scores}
          readOnly={readOnly}
          agreeing={agreeing}
        />
      ))}
    </section>
  );
}

interface ScoreRowProps {
  bid: ScoredBid;
  criterionId: string;
  criterionTitle: string;
  marks: readonly number[];
  scores: Scores;
  readOnly: boolean;
  agreeing: boolean;
}

function ScoreRow({ bid, criterionId, criterionTitle, marks, scores, readOnly, agreeing }: ScoreRowProps) {
  const t = useTexts(texts);
  const id = useId();
  const { bidId, providerName: name } = bid;
  const cell = scores.cell(bidId, criterionId);
  const answer = bid.answers.find((one) => one.criterionId === criterionId)?.answer;
  const others = bid.scores.filter(
    (score) => score.criterionId === criterionId && (readOnly || agreeing || !score.mine),
  );
  const give = (score: number) => scores.change(bidId, criterionId, { score });
  const half = !isWhole(cell) && (cell.score !== undefined || cell.ground.trim() !== '');
  const byDigit = (event: KeyboardEvent) => {
    const mark = marks.find((one) => String(one) === event.key);
    if (mark === undefined) return;
    give(mark);
    document.getElementById(`${id}-${mark}`)?.focus();
  };
  return (
    <div className={styles.row}>
      <div className={styles.answer}>
        <h3>{name}</h3>
        {answer && (
          <details>
            <summary>{t('answer')}</summary>
            <p>{answer}</p>
          </details>
        )}
        {others.length > 0 && (
          <div className={styles.others}>
            {!readOnly && <span>{t('others')}</span>}
            {others.map(({ scorer, score, ground }) => (
              <p key={scorer}>{t('otherScore', { scorer, score, ground })}</p>
            ))}
          </div>
        )}
      </div>
      {!readOnly && (
        <>
          <fieldset className={styles.marks} onKeyDown={marks.length > MOST_MARKS ? undefined : byDigit}>
            <legend className="visually-hidden">{t('scoreOf', { name, criterion: criterionTitle })}</legend>
            {marks.length > MOST_MARKS + 1 && (
              <input
                type="number"
                className={styles.typed}
                min={0}
                max={marks.length - 1}
                aria-label={t('scoreOf', { name, criterion: criterionTitle })}
                value={cell.score ?? ''}
                onChange={(event) => give(Number(event.target.value))}
              />
            )}
            {(marks.length > MOST_MARKS + 1 ? [] : marks).map((mark) => (
              <label key={mark} className={cell.score === mark ? styles.given : ''}>
                <input
                  id={`${id}-${mark}`}
                  type="radio"
                  name={id}
                  checked={cell.score === mark}
                  onChange={() => give(mark)}
                />
                {mark}
              </label>
            ))}
          </fieldset>
          <div className={styles.ground}>
            <label htmlFor={`${id}-ground`}>{t('ground')}</label>
            <textarea
              id={`${id}-ground`}
              rows={3}
              aria-label={t('groundOf', { name, criterion: criterionTitle })}
              aria-describedby={half ? `${id}-half` : undefined}
              value={cell.ground}
              onChange={(event) => scores.change(bidId, criterionId, { ground: event.target.value })}
            />
            {half && (
              <p id={`${id}-half`} className={styles.half}>
                {t(cell.score === undefined ? 'scoreMissing' : 'groundMissing')}
              </p>
            )}
          </div>
        </>
      )}
    </div>
  );
}

import { useFormContext, useWatch } from 'react-hook-form';
import { useText, useTexts } from '#app';
import { Button, formatNumber, NumberField, RepeatField, SelectField, TextAreaField, TextField } from '#ui';
import { added, endOf, groupsFor, holdsMembers, moved, numberOf, parentOf, placed, without } from './criteria-tree.js';
import { EMPTY_CRITERION, weightSum, type CriterionValues } from './criterion-values.js';
import type { DraftValues } from './draft-values.js';
import styles from './draft.module.css';
import type { LotPartProps } from './lot-step.js';
import { ScoringFields } from './scoring-fields.js';
import { texts } from './texts.js';

const KINDS = ['price', 'cost', 'quality', 'group'] as const;
const METHODS = ['best-ratio', 'lowest-price', 'fixed-price', 'coefficient'] as const;

type Rows = readonly CriterionValues[];
type Replace = (rows: object[]) => void;

/** How bids are compared: a tree of criteria whose weights make exactly 100 %, and the sum says how far that is. */
export function Criteria({ index: lot, missing, ...props }: LotPartProps) {
  const t = useTexts(texts);
  const { field } = props;
  const name = `lots.${lot}.criteria` as const;
  const rows = useWatch<DraftValues, `lots.${number}.criteria`>({ name }) ?? [];
  const { getValues } = useFormContext<DraftValues>();
  const now = (): Rows => getValues(name);
  return (
    <section className={styles.part} aria-labelledby={`field-${name}`}>
      <h3 id={`field-${name}`} tabIndex={-1}>
        {t('criteria')}
      </h3>
      <SelectField
        {...field(`lots.${lot}.evaluationMethod`)}
        label={t('method')}
        options={METHODS.map((value) => ({ value, label: t(`method-${value}`) }))}
      />
      <WeightSum rows={rows} />
      <RepeatField
        name={name}
        itemTitle={(index) => t('criterion', { number: numberOf(rows, index) })}
        addLabel={t('addCriterion')}
        empty={{ ...EMPTY_CRITERION }}
        max={50}
        tree={{
          depthOf: (index) => rows[index]?.depth ?? 0,
          without: (index) => without(now(), index),
          actions: (index, replace) => <Moves name={name} rows={rows} now={now} index={index} replace={replace} />,
        }}
      >
        {(index) => (
          <>
            <Missing at={`/lots/${lot}/criteria/${index}`} missing={missing} />
            <CriterionFields at={`${name}.${index}`} rows={rows} index={index} {...props} />
          </>
        )}
      </RepeatField>
    </section>
  );
}

/** What the row still lacks before publication, as of the last saving. */
function Missing({ at, missing }: { at: string } & Pick<LotPartProps, 'missing'>) {
  const say = useText();
  const own = missing.filter(({ field }) => field === at || field.startsWith(`${at}/`));
  return (
    own.length > 0 && (
      <ul className={styles.missing}>
        {own.map(({ field, code, text }) => (
          <li key={field + code}>{say(text)}</li>
        ))}
      </ul>
    )
  );
}

interface MovesProps {
  name: string;
  rows: Rows;
  /** The rows as they are when the button is pressed. */
  now: () => Rows;
  index: number;
  replace: Replace;
}

/** Where a criterion stands: in which group, and before which neighbour. What it holds goes with it. */
function Moves({ name, rows, now, index, replace }: MovesProps) {
  const t = useTexts(texts);
  const row = rows[index];
  const groups = groupsFor(rows, index);
  const number = numberOf(rows, index);
  const idOf = (at: number, control: string) => `${name}.${at}.${control}`;
  /** The list is drawn anew: the keyboard stays where it was pressed. */
  const change = (changed: { rows: CriterionValues[]; at: number } | undefined, control: string) => {
    if (changed === undefined) return;
    replace(changed.rows);
    requestAnimationFrame(() => document.getElementById(idOf(changed.at, control))?.focus());
  };
  const titleOf = (at: number) =>
    `${numberOf(rows, at)} ${Object.values(rows[at]?.title ?? {}).find((text) => text !== '') ?? ''}`;
  return (
    <>
      {(row?.kind === 'quality' || row?.kind === 'group') && groups.length > 0 && (
        <label className={styles.under}>
          {t('underGroup', { number })}
          <select
            id={idOf(index, 'under')}
            value={parentOf(rows, index) ?? ''}
            onChange={({ target }) => {
              const depth = target.value === '' ? 0 : (rows[Number(target.value)]?.depth ?? 0) + 1;
              change(placed(now(), index, depth), 'under');
            }}
          >
            <option value="">{t('noGroup')}</option>
            {groups.map((at) => (
              <option key={at} value={at}>
                {titleOf(at)}
              </option>
            ))}
          </select>
        </label>
      )}
      {row?.kind === 'group' && (
        <Button
          variant="secondaryNoBorder"
          onClick={() => {
            const changed = added(now(), index, EMPTY_CRITERION);
            replace(changed.rows);
            requestAnimationFrame(() => document.getElementById(`field-${name}.${changed.at}.kind`)?.focus());
          }}
        >
          {t('addToGroup', { number })}
        </Button>
      )}
      {([-1, 1] as const).map((step) => {
        const control = step < 0 ? 'up' : 'down';
        return (
          moved(rows, index, step) !== undefined && (
            <Button
              key={control}
              id={idOf(index, control)}
              variant="secondaryNoBorder"
              onClick={() => change(moved(now(), index, step), control)}
            >
              {t(control, { number })}
            </Button>
          )
        );
      })}
    </>
  );
}

type CriterionFieldsProps = Pick<LotPartProps, 'field' | 'language'> & {
  at: `lots.${number}.criteria.${number}`;
  rows: Rows;
  index: number;
};

function CriterionFields({ at, rows, index, field, language }: CriterionFieldsProps) {
  const t = useTexts(texts);
  const row = rows[index];
  const kind = row?.kind ?? 'quality';
  const group = kind === 'group';
  // What stands in a group is quality, and a group that holds something stays one.
  const kinds = holdsMembers(rows, index) ? ['group' as const] : KINDS.slice((row?.depth ?? 0) > 0 ? 2 : 0);
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          {...field(`${at}.kind`)}
          label={t('criterionKind')}
          options={kinds.map((value) => ({ value, label: t(value) }))}
        />
        {!group && (
          <NumberField
            {...field(`${at}.weight`)}
            label={t('weight')}
            unit="%"
            min={0.01}
            max={100}
            decimals={2}
            later
          />
        )}
        {(group || kind === 'quality') && (
          <NumberField
            {...field(`${at}.minPoints`)}
            label={t('minPoints')}
            hint={t('minPointsHint')}
            min={0.01}
            max={100}
            decimals={2}
            optional
          />
        )}
      </div>
      {group && (
        <p role="status">
          {holdsMembers(rows, index)
            ? t('groupWeighs', { sum: percent(weightSum(rows.slice(index + 1, endOf(rows, index)))) })
            : t('groupEmpty')}
        </p>
      )}
      <TextField
        key={`title-${language}`}
        {...field(`${at}.title.${language}`)}
        label={`${t('criterionTitle')} (${t(language)})`}
        later
      />
      <TextAreaField
        key={`description-${language}`}
        {...field(`${at}.description.${language}`)}
        label={`${t('criterionDescription')} (${t(language)})`}
        rows={3}
        optional
      />
      {kind !== 'group' && <ScoringFields at={at} kind={kind} field={field} language={language} />}
    </>
  );
}

const HUNDRED = 10_000;
const percent = (hundredths: number): string => formatNumber(String(hundredths / 100));

function WeightSum({ rows }: { rows: Rows }) {
  const t = useTexts(texts);
  const sum = weightSum(rows);
  if (rows.length === 0) return null;
  const words =
    sum === HUNDRED
      ? t('weightsRight')
      : t(sum < HUNDRED ? 'weightsShort' : 'weightsOver', {
          sum: percent(sum),
          rest: percent(Math.abs(HUNDRED - sum)),
        });
  return (
    <p role="status" className={`${styles.sum} ${sum === HUNDRED ? styles.right : ''}`}>
      {words}
    </p>
  );
}

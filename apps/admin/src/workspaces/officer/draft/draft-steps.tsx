import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { Button, DateTimeField, type NameOf } from '#ui';
import type { TenderDetail } from '../../../procurement/types.js';
import { RegimeCard } from '../regime/regime-card.js';
import { BasicsStep } from './basics-step.js';
import { CheckStep } from './check-step.js';
import { newLot, nextReference, type DraftValues, type LotValues } from './draft-values.js';
import styles from './draft.module.css';
import { LotStep } from './lot-step.js';
import { StepNavigation } from './step-navigation.js';
import { fieldNames, lotOf, stepOfField, stepsOf, type Step } from './steps.js';
import { TextLanguage } from './text-language.js';
import { texts } from './texts.js';

interface DraftStepsProps {
  field: NameOf<DraftValues>;
  missing: TenderDetail['missing'];
  /** As it was last saved. */
  tender: Pick<TenderDetail, 'id' | 'version'>;
  /** Pointer of the field to begin at. */
  startAt: string | undefined;
}

/**
 * The long form one step at a time. A step that has been visited stays in the page, hidden, so that its fields keep their
 * rules and are compared when a colleague has changed the draft.
 */
export function DraftSteps({ field, missing, tender, startAt }: DraftStepsProps) {
  const t = useTexts(texts);
  const { control, getValues, setValue } = useFormContext<DraftValues>();
  const main = useWatch({ control, name: 'language' });
  const lots = useFieldArray({ control, name: 'lots' });
  const first = startAt === undefined ? 'basics' : stepOfField(startAt);
  const [step, setStep] = useState<Step>(first);
  const [visited, setVisited] = useState<ReadonlySet<Step>>(new Set([first]));
  const [language, setLanguage] = useState(main);
  /** Names the wanted field may have; a new list is a new wish. */
  const [wanted, setWanted] = useState(() => (startAt === undefined ? [] : fieldNames(startAt, main)));
  const heading = useRef<HTMLHeadingElement>(null);
  const steps = stepsOf(lots.fields.length);
  const stepName = (one: Step) => {
    const lot = lotOf(one);
    return lot === undefined
      ? t(`step-${one as 'basics' | 'deadlines' | 'check'}`)
      : t('step-lot', { number: lot + 1 });
  };
  const open = (next: Step) => {
    setVisited((before) => new Set([...before, next]));
    setStep(next);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const choose = (pointer: string) => {
    setLanguage(main);
    setVisited((before) => new Set([...before, stepOfField(pointer)]));
    setStep(stepOfField(pointer));
    setWanted(fieldNames(pointer, main));
  };
  useEffect(() => {
    const found = wanted.map((name) => document.getElementById(`field-${name}`));
    found.find((element) => element !== null)?.focus();
  }, [wanted]);
  const addLot = () => {
    lots.append(newLot(nextReference(getValues('lots'))), { shouldFocus: false });
    open(`lot-${lots.fields.length}`);
  };
  const removeLot = (index: number) => {
    lots.remove(index);
    open(index > 0 ? `lot-${index - 1}` : 'basics');
  };
  /** Lots of one tender are usually priced and compared alike: write it once. */
  const copyToOthers = (from: number) => {
    const all = getValues('lots');
    const { priceItems, criteria } = all[from] as LotValues;
    all.forEach((other, index) => {
      const changed = { shouldDirty: true };
      if (other.priceItems.length === 0) setValue(`lots.${index}.priceItems`, structuredClone(priceItems), changed);
      if (other.criteria.length === 0) setValue(`lots.${index}.criteria`, structuredClone(criteria), changed);
    });
  };
  const at = steps.indexOf(step);
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  const lot = lotOf(step);
  return (
    <>
      <StepNavigation
        steps={steps}
        current={step}
        missing={missing}
        stepName={stepName}
        onStep={open}
        onAddLot={addLot}
      />
      <h2 ref={heading} tabIndex={-1}>
        {stepName(step)}
      </h2>
      {(step === 'basics' || lot !== undefined) && (
        <TextLanguage language={language} main={main} onLanguage={setLanguage} />
      )}
      {visited.has('basics') && (
        <div className={styles.step} hidden={step !== 'basics'}>
          <BasicsStep field={field} language={language} />
          <RegimeCard tender={tender} live />
        </div>
      )}
      {visited.has('deadlines') && (
        <div className={styles.step} hidden={step !== 'deadlines'}>
          <DateTimeField {...field('questionsDeadline')} label={t('questionsDeadline')} optional />
          <DateTimeField
            {...field('submissionDeadline')}
            label={t('submissionDeadline')}
            hint={t('submissionHint')}
            later
          />
        </div>
      )}
      {lots.fields.map(
        ({ id }, index) =>
          visited.has(`lot-${index}`) && (
            <div key={`${id}-${index}`} className={styles.step} hidden={lot !== index}>
              <LotStep field={field} language={language} index={index} missing={missing} />
              <div className={styles.walk}>
                {lots.fields.length > 1 && (
                  <Button variant="secondaryNoBorder" onClick={() => copyToOthers(index)}>
                    {t('copyToOthers')}
                  </Button>
                )}
                <Button variant="secondaryNoBorder" onClick={() => removeLot(index)}>
                  {t('removeLot', { number: index + 1 })}
                </Button>
              </div>
            </div>
          ),
      )}
      {step === 'check' && <CheckStep missing={missing} stepName={stepName} onChoose={choose} />}
      <div className={styles.walk}>
        {previous ? (
          <Button variant="secondary" onClick={() => open(previous)}>
            {t('previous')}: {stepName(previous)}
          </Button>
        ) : (
          <span />
        )}
        {next && (
          <Button variant="secondary" onClick={() => open(next)}>
            {t('next')}: {stepName(next)}
          </Button>
        )}
      </div>
    </>
  );
}

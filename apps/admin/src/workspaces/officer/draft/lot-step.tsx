import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  CpvField,
  DateField,
  MoneyField,
  MunicipalityField,
  NumberField,
  SelectField,
  TextAreaField,
  TextField,
  useCodelist,
} from '#ui';
import type { TenderDetail } from '../../../procurement/types.js';
import type { StepProps } from './basics-step.js';
import { CallOffFields } from './call-off-fields.js';
import { Criteria } from './criteria.js';
import styles from './draft.module.css';
import type { DraftValues } from './draft-values.js';
import { PriceItems } from './price-items.js';
import { texts } from './texts.js';

export interface LotPartProps extends StepProps {
  index: number;
  missing: TenderDetail['missing'];
}

export function LotStep(props: LotPartProps) {
  const { field, language, index } = props;
  const t = useTexts(texts);
  const kinds = useCodelist('service-kinds');
  const at = `lots.${index}` as const;
  const framework = useWatch<DraftValues, 'framework'>({ name: 'framework' });
  return (
    <>
      <TextField
        key={`title-${language}`}
        {...field(`${at}.title.${language}`)}
        label={`${t('title')} (${t(language)})`}
        maxLength={400}
        later
      />
      <TextAreaField
        key={`description-${language}`}
        {...field(`${at}.description.${language}`)}
        label={`${t('description')} (${t(language)})`}
        optional
      />
      <SelectField {...field(`${at}.serviceKind`)} label={t('serviceKind')} options={kinds} later />
      <MunicipalityField {...field(`${at}.municipalities`)} label={t('municipalities')} multiple later />
      <CpvField {...field(`${at}.mainCpv`)} label={t('mainCpv')} optional />
      <div className={styles.pair}>
        <MoneyField {...field(`${at}.estimatedValue`)} label={t('estimatedValue')} min="0.01" later />
        <NumberField {...field(`${at}.maxAwards`)} label={t('maxAwards')} min={1} max={99} />
        <DateField {...field(`${at}.startsOn`)} label={t('startsOn')} optional />
        <NumberField
          {...field(`${at}.durationMonths`)}
          label={t('durationMonths')}
          unit={t('monthsUnit')}
          min={1}
          max={120}
          later
        />
      </div>
      <MoneyField {...field(`${at}.cap`)} label={t('cap')} hint={t('capHint')} min="0.01" optional />
      {framework !== 'none' && <CallOffFields field={field} index={index} />}
      <PriceItems {...props} />
      <Criteria {...props} />
    </>
  );
}

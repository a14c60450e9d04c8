import { useTexts } from '#app';
import { CheckboxGroupField, DateField, TextField, type NameOf } from '#ui';
import { texts } from './texts.js';

export interface MandateValues {
  email: string;
  scope: ('view' | 'choose' | 'needs' | 'events')[];
  firstDay: string;
  lastDay: string;
}

/** Who may act, what they may do and until when: the same for the client and the case worker. */
export function MandateFields<V extends MandateValues>({ field }: { field: NameOf<V> }) {
  const t = useTexts(texts);
  const of = field as unknown as NameOf<MandateValues>;
  const scopes = (['choose', 'events', 'needs'] as const).map((value) => ({ value, label: t(`scope-${value}`) }));
  return (
    <>
      <TextField {...of('email')} label={t('email')} hint={t('emailHint')} type="email" maxLength={300} />
      <CheckboxGroupField {...of('scope')} label={t('scope')} hint={t('scopeHint')} options={scopes} optional />
      <DateField {...of('firstDay')} label={t('firstDay')} />
      <DateField {...of('lastDay')} label={t('lastDay')} hint={t('lastDayHint')} />
    </>
  );
}

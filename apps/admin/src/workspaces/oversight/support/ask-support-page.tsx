import { useSession, useTexts } from '#app';
import { FormPage, NumberField, TextAreaField, TextField, useGo } from '#ui';
import { askSupportAccess } from './queries.js';
import { texts } from './texts.js';

const LIST = '/oversight/support';

/** An operator asks the authority that they act for. */
export function AskSupportPage() {
  const t = useTexts(texts);
  const go = useGo();
  const authorityId = useSession()?.actor.organisation?.id;
  if (authorityId === undefined) return null;
  return (
    <FormPage<{ reason: string; ticket: string; minutes: number }, unknown>
      title={t('ask')}
      back={{ label: t('title'), href: LIST }}
      intro={t('intro')}
      values={{ reason: '', ticket: '', minutes: 30 }}
      submitLabel={t('send')}
      submit={({ reason, ticket, minutes }, headers) =>
        askSupportAccess({ authorityId, reason, ticket, minutes }, headers)
      }
      onDone={() => go(LIST)}
    >
      {(field) => (
        <>
          <TextAreaField {...field('reason')} label={t('reason')} hint={t('reasonHint')} />
          <TextField {...field('ticket')} label={t('ticket')} maxLength={100} />
          <NumberField {...field('minutes')} label={t('minutes')} hint={t('minutesHint')} min={1} max={60} />
        </>
      )}
    </FormPage>
  );
}

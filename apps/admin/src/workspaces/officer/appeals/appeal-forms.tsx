import { useQuery } from '@tanstack/react-query';
import { serverNow, useParam, useTexts } from '#app';
import { RedressFields, givenOf, type DecideValues, type Outcome, OUTCOMES } from './redress-fields.js';
import { DateField, FormPage, inHelsinki, RadioField, Resource, TextAreaField, TextField, useGo } from '#ui';
import {
  appealQuery,
  decideAppeal,
  decisionQuery,
  fileAppeal,
  recordCourt,
  recordCourtAnswer,
} from '../../../decisions/queries.js';
import { texts } from '../../../decisions/texts.js';
import type { AppealDetail } from '../../../decisions/types.js';

/** A request that has come on paper, written down for the client. */
export function FilePaperAppealPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('decisionId');
  return (
    <Resource query={useQuery(decisionQuery(id))}>
      {({ clientId, number }) => (
        <FormPage<{ arrivedOn: string; demands: string }, { id: string }>
          title={`${t('filePaper')}: ${number}`}
          back={{ label: t('client'), href: `/officer/clients/${clientId}?tab=decisions` }}
          values={{ arrivedOn: inHelsinki(serverNow()).date, demands: '' }}
          submitLabel={t('save')}
          submit={(values, headers) => fileAppeal(id, values, headers)}
          onDone={(appeal) => go(`/officer/appeals/${appeal.id}`)}
        >
          {(field) => (
            <>
              <DateField {...field('arrivedOn')} label={t('arrivedOn')} />
              <TextAreaField {...field('demands')} label={t('whatIsAsked')} rows={8} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

/** The answer: its outcome, why, and what it changes. */
export function DecideAppealPage() {
  const t = useTexts(texts);
  return (
    <Resource query={useQuery(appealQuery(useParam('appealId')))}>
      {(appeal) => <Decide appeal={appeal} title={t('decideTitle', { number: appeal.number })} />}
    </Resource>
  );
}

function Decide({ appeal, title }: { appeal: AppealDetail; title: string }) {
  const t = useTexts(texts);
  const go = useGo();
  const page = `/officer/appeals/${appeal.id}`;
  const outcomes = appeal.late ? (['dismissed'] as const) : OUTCOMES;
  return (
    <FormPage<DecideValues, { id: string }>
      title={title}
      intro={<p>{appeal.demands}</p>}
      back={{ label: t('appealOf', { number: appeal.number }), href: page }}
      values={{ outcome: '', grounds: '', units: '', amount: '', lastDay: '', income: '', household: '' }}
      submitLabel={t('decide')}
      submit={(values, headers) => {
        const { outcome, grounds } = values;
        const given = givenOf(values);
        const changes = outcome === 'upheld' && Object.keys(given).length > 0 ? { redress: given } : {};
        // An empty choice is refused by the field before it gets here.
        return decideAppeal(appeal.id, { outcome: outcome as Outcome, grounds, ...changes }, headers);
      }}
      onDone={() => go(page)}
      danger={{
        title: t('decide'),
        whatHappens: t('decideWhat'),
        toWhom: appeal.clientName,
        undo: t('cannotUndo'),
        confirm: t('decide'),
      }}
    >
      {(field) => (
        <>
          <RadioField
            {...field('outcome')}
            label={t('outcome')}
            options={outcomes.map((value) => ({ value, label: t(`outcome-${value}`) }))}
          />
          <TextAreaField {...field('grounds')} label={t('grounds')} hint={t('groundsHint')} rows={8} />
          {!appeal.late && <RedressFields appeal={appeal} field={field} />}
        </>
      )}
    </FormPage>
  );
}

/** That the client went to the court; once it is there, what the court said. */
export function AppealCourtPage() {
  return (
    <Resource query={useQuery(appealQuery(useParam('appealId')))}>
      {(appeal) => (appeal.status === 'in-court' ? <CourtAnswer appeal={appeal} /> : <ToCourt appeal={appeal} />)}
    </Resource>
  );
}

function ToCourt({ appeal: { id, number } }: { appeal: AppealDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const page = `/officer/appeals/${id}`;
  return (
    <FormPage<{ court: string; number: string; filedOn: string }, { id: string }>
      title={t('recordCourt')}
      back={{ label: t('appealOf', { number }), href: page }}
      values={{ court: '', number: '', filedOn: inHelsinki(serverNow()).date }}
      submitLabel={t('save')}
      submit={(values) => recordCourt(id, values)}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <TextField {...field('court')} label={t('court')} maxLength={200} />
          <TextField {...field('number')} label={t('courtNumber')} maxLength={50} />
          <DateField {...field('filedOn')} label={t('courtFiledOn')} />
        </>
      )}
    </FormPage>
  );
}

function CourtAnswer({ appeal: { id, number } }: { appeal: AppealDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const page = `/officer/appeals/${id}`;
  return (
    <FormPage<{ outcome: Outcome | ''; answeredOn: string; note: string }, { id: string }>
      title={t('courtAnsweredOn')}
      back={{ label: t('appealOf', { number }), href: page }}
      values={{ outcome: '', answeredOn: inHelsinki(serverNow()).date, note: '' }}
      submitLabel={t('save')}
      submit={({ outcome, ...values }) => recordCourtAnswer(id, { ...values, outcome: outcome as Outcome })}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <RadioField
            {...field('outcome')}
            label={t('outcome')}
            options={OUTCOMES.map((value) => ({ value, label: t(`outcome-${value}`) }))}
          />
          <DateField {...field('answeredOn')} label={t('courtAnsweredOn')} />
          <TextAreaField {...field('note')} label={t('courtNote')} rows={6} />
        </>
      )}
    </FormPage>
  );
}

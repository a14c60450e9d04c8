import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  Card,
  DataTable,
  DateField,
  DetailPage,
  FormPage,
  Money,
  MoneyField,
  RepeatField,
  Resource,
  SelectField,
  StatusBadge,
  TextAreaField,
  TextField,
  timelineOf,
  useGo,
  useReason,
} from '#ui';
import { monthName, REPORT_TONES } from './alliance-words.js';
import {
  approveReport,
  readReport,
  reportQuery,
  returnReport,
  saveReport,
  startReport,
  submitReport,
} from './queries.js';
import { reportTexts } from './report-texts.js';
import { texts } from './texts.js';
import { roomHref, type Base, type CostReport } from './types.js';

const reportHref = (base: Base, { allianceId, id }: Pick<CostReport, 'allianceId' | 'id'>): string =>
  `${roomHref(base, allianceId)}/reports/${id}`;

/** A party's month: its lines and what it still expects; sent by the party, reviewed by the owner, read by all. */
export function CostReportPage({ base }: { base: Base }) {
  return (
    <Resource query={useQuery(reportQuery(useParam('reportId')))}>
      {(report) => <Report report={report} base={base} />}
    </Resource>
  );
}

function Report({ report, base }: { report: CostReport; base: Base }) {
  const t = useTexts(reportTexts);
  const words = useTexts(texts);
  const go = useGo();
  const submitting = useCommand(submitReport);
  const approving = useCommand(approveReport);
  const returning = useCommand(returnReport);
  const reason = useReason(t('reason'), t('reasonHint'));
  const { allianceId, month, number, status, providerName, total, estimate, note, returnReason, lines } = report;
  const heading = t('reportOf', { month: monthName(month) });
  const word = (move: string) => (`move-${move}` in texts.table ? words(`move-${move}` as 'move-draft') : move);
  return (
    <DetailPage
      back={{ label: words('costsTab'), href: `${roomHref(base, allianceId)}?tab=costs` }}
      title={number > 1 ? `${heading}, ${words('correction', { number: number - 1 })}` : heading}
      status={<StatusBadge tone={REPORT_TONES[status]}>{words(`report-${status}`)}</StatusBadge>}
      permitted={report.permittedActions}
      actions={{
        'cost-report:submit': {
          label: t('submit'),
          run: () => submitting.mutateAsync(report),
          danger: {
            title: t('submit'),
            whatHappens: t('submitWhat'),
            toWhom: words('allParties'),
            undo: t('submitUndo'),
            confirm: t('submit'),
          },
        },
        'cost-report:edit': { label: t('edit'), run: () => go(`${reportHref(base, report)}/edit`) },
        'cost-report:approve': {
          label: t('approve'),
          run: () => approving.mutateAsync(report),
          danger: {
            title: t('approve'),
            whatHappens: t('approveWhat'),
            toWhom: providerName,
            undo: t('approveUndo'),
            confirm: t('approve'),
          },
        },
        'cost-report:return': {
          label: t('return'),
          run: () => returning.mutateAsync({ report, reason: reason.text }),
          danger: {
            title: t('return'),
            whatHappens: t('returnWhat'),
            toWhom: providerName,
            undo: t('submitUndo'),
            confirm: t('return'),
            extra: reason.field,
          },
        },
      }}
      facts={[
        { label: words('party'), value: providerName },
        { label: words('total'), value: <Money amount={total} /> },
        { label: t('estimate'), value: <Money amount={estimate} /> },
      ]}
      history={timelineOf(report.history, word)}
    >
      {returnReason && <p role="note">{t('returned', { reason: returnReason })}</p>}
      <Card title={t('lines')}>
        <DataTable
          label={t('lines')}
          rows={lines.map((line, index) => ({ ...line, index }))}
          rowKey={({ index }) => String(index)}
          columns={[
            { key: 'description', label: t('description'), cell: (line) => line.description },
            { key: 'class', label: t('class'), cell: (line) => t(`class-${line.class}`) },
            { key: 'amount', label: t('amount'), cell: (line) => <Money amount={line.amount} />, align: 'end' },
          ]}
        />
        {note && <p>{note}</p>}
      </Card>
    </DetailPage>
  );
}

/** Chooses the month; the report is then written on its own page. */
export function NewReportPage({ base }: { base: Base }) {
  const t = useTexts(reportTexts);
  const words = useTexts(texts);
  const go = useGo();
  const id = useParam('allianceId');
  return (
    <FormPage<{ month: string }, CostReport>
      title={words('newReport')}
      back={{ label: words('costsTab'), href: `${roomHref(base, id)}?tab=costs` }}
      values={{ month: '' }}
      submitLabel={words('newReport')}
      submit={(values, headers) => startReport(id, values, headers)}
      onDone={(report) => go(`${reportHref(base, report)}/edit`)}
    >
      {(field) => <DateField {...field('month')} label={words('month')} hint={t('monthHint')} />}
    </FormPage>
  );
}

interface ReportValues {
  lines: { class: CostReport['lines'][number]['class'] | ''; description: string; amount: string }[];
  estimate: string;
  note: string;
}

const EMPTY_LINE: ReportValues['lines'][number] = { class: 'staff', description: '', amount: '' };

const valuesOf = ({ lines, estimate, note }: CostReport): ReportValues => ({
  lines: lines.length > 0 ? lines.map((line) => ({ ...line })) : [EMPTY_LINE],
  estimate,
  note: note ?? '',
});

export function EditReportPage({ base }: { base: Base }) {
  const query = useQuery(reportQuery(useParam('reportId')));
  return <Resource query={query}>{(report) => <ReportForm report={report} base={base} />}</Resource>;
}

function ReportForm({ report, base }: { report: CostReport; base: Base }) {
  const t = useTexts(reportTexts);
  const words = useTexts(texts);
  const go = useGo();
  const { id, month, version } = report;
  const classes = ['staff', 'premises', 'subcontracting', 'materials', 'travel', 'overhead', 'fee'] as const;
  return (
    <FormPage<ReportValues, CostReport>
      title={t('reportOf', { month: monthName(month) })}
      back={{ label: t('report'), href: reportHref(base, report) }}
      values={valuesOf(report)}
      version={version}
      submitLabel={words('save')}
      submit={({ lines, estimate, note }, headers) =>
        saveReport(
          id,
          {
            lines: lines.map((line) => ({ ...line, class: line.class === '' ? 'staff' : line.class })),
            estimate,
            note: note === '' ? null : note,
          },
          headers,
        )
      }
      reload={async () => {
        const latest = await readReport(id);
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(reportHref(base, report))}
    >
      {(field) => (
        <>
          <RepeatField
            name="lines"
            itemTitle={(index) => t('line', { number: index + 1 })}
            addLabel={t('addLine')}
            empty={EMPTY_LINE as unknown as Record<string, unknown>}
          >
            {(index) => (
              <>
                <SelectField
                  {...field(`lines.${index}.class`)}
                  label={t('class')}
                  options={classes.map((value) => ({ value, label: t(`class-${value}`) }))}
                />
                <TextField {...field(`lines.${index}.description`)} label={t('description')} />
                <MoneyField {...field(`lines.${index}.amount`)} label={t('amount')} />
              </>
            )}
          </RepeatField>
          <MoneyField {...field('estimate')} label={t('estimate')} hint={t('estimateHint')} />
          <TextAreaField {...field('note')} label={t('note')} optional />
        </>
      )}
    </FormPage>
  );
}

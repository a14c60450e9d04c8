import { useText, useTexts } from '#app';
import {
  Card,
  DataTable,
  formatDate,
  formatMoney,
  Money,
  parseDate,
  parseMoney,
  StatusBadge,
  Why,
  type Column,
} from '#ui';
import { ReasonsPanel } from '../payments/line-why.js';
import { texts } from './texts.js';
import type { CaseLine, CaseResult } from './types.js';

/** How each case went: a mark, and line by line what was expected, what came of it and why. */
export function CaseResults({ results, compact = false }: { results: readonly CaseResult[]; compact?: boolean }) {
  const t = useTexts(texts);
  return (
    <>
      {results.map(({ name, passed, refused, lines }, index) => (
        <Card
          key={index}
          level={compact ? 3 : 2}
          title={name || t('caseNumber', { number: index + 1 })}
          aside={<StatusBadge tone={passed ? 'good' : 'bad'}>{t(passed ? 'passed' : 'failed')}</StatusBadge>}
        >
          {refused && <p>{t('refused', { reason: refused })}</p>}
          {lines.length > 0 && <CaseLines label={name || t('got')} lines={lines} compact={compact} />}
        </Card>
      ))}
    </>
  );
}

interface CaseLinesProps {
  label: string;
  lines: readonly CaseLine[];
  /** Nobody expected anything: only what came is told. */
  tried?: boolean;
  /** Little room: what was expected stands under what came, where it is something else. */
  compact?: boolean;
}

/** Lines that came of facts beside those that were expected. */
export function CaseLines({ label, lines, tried = false, compact = false }: CaseLinesProps) {
  const t = useTexts(texts);
  const say = useText();
  const subject = ({ title, key }: CaseLine) => (title ? say(title) : key);
  const day = (date: string) => (parseDate(date) ? formatDate(date) : date);
  const expected: Column<CaseLine> = {
    key: 'expected',
    label: t('expected'),
    cell: (line) => (line.expected === null ? '–' : <Money amount={amountIn(line.expected)} />),
    align: 'end',
  };
  const mark: Column<CaseLine> = { key: 'mark', label: t('mark'), cell: (line) => <Mark line={line} /> };
  return (
    <DataTable
      label={label}
      rows={lines}
      rowKey={(line) => `${line.key} ${line.outcomeDate} ${line.expected} ${line.got}`}
      columns={[
        {
          key: 'key',
          label: t('line'),
          cell: (line) => (
            <div>
              {line.key}
              {line.title && <div>{say(line.title)}</div>}
              {compact && <div>{day(line.outcomeDate)}</div>}
            </div>
          ),
        },
        ...(compact ? [] : [{ key: 'on', label: t('outcomeDate'), cell: (line: CaseLine) => day(line.outcomeDate) }]),
        ...(tried || compact ? [] : [expected]),
        {
          key: 'got',
          label: t('got'),
          cell: (line) => (
            <>
              {line.got === null || line.why === null ? (
                '–'
              ) : (
                <Why subject={subject(line)} panel={<ReasonsPanel reasons={line.why} />}>
                  <Money amount={line.got} />
                </Why>
              )}
              {compact && !matches(line) && <Mark line={line} />}
            </>
          ),
          align: 'end',
        },
        ...(tried || compact ? [] : [mark]),
      ]}
    />
  );
}

const amountIn = (typed: string): string => parseMoney(typed) ?? '0.00';
const matches = ({ expected, got }: CaseLine): boolean =>
  expected !== null && got !== null && amountIn(expected) === amountIn(got);

function Mark({ line }: { line: CaseLine }) {
  const t = useTexts(texts);
  const { expected } = line;
  if (matches(line)) return <StatusBadge tone="good">{t('asExpected')}</StatusBadge>;
  return (
    <StatusBadge tone="bad">
      {expected === null ? t('notExpected') : t('otherExpected', { sum: formatMoney(amountIn(expected)) })}
    </StatusBadge>
  );
}

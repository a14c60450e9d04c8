import { formatNumber, type Tone } from '#ui';
import type { Alliance, Proposal, ReportRow, Terms } from './types.js';

export const PHASE_TONES: Readonly<Record<Alliance['phase'], Tone>> = {
  development: 'warning',
  implementation: 'active',
  aftercare: 'active',
  closed: 'good',
  stopped: 'bad',
};

export const REPORT_TONES: Readonly<Record<ReportRow['status'], Tone>> = {
  draft: 'neutral',
  submitted: 'warning',
  returned: 'bad',
  approved: 'good',
};

export const PROPOSAL_TONES: Readonly<Record<Proposal['status'], Tone>> = {
  open: 'warning',
  carried: 'good',
  fallen: 'bad',
  withdrawn: 'neutral',
};

/** "2026-11-01" as 11/2026. */
export const monthName = (month: string): string => `${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;

/** The levels of a key result area that score −100, 0 and +100. */
export const scaleText = ({ minus100At, zeroAt, plus100At }: Terms['areas'][number]): string =>
  [minus100At, zeroAt, plus100At].map((level) => formatNumber(level)).join(' / ');

import { SERVICE_KINDS, localised, type Language } from '@kasvutori/platform';
import type { AppointmentRow } from './calendar-queries.js';

const stamp = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** RFC 5545, section 3.3.11: these characters are escaped, and a line end is written \\n. */
const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** Section 3.1: no line is longer than 75 octets; the rest goes on after a line end and a space. */
function fold(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const width = Buffer.byteLength(character);
    if (octets + width > 74) {
      lines.push('');
      octets = 0;
    }
    lines[lines.length - 1] += character;
    octets += width;
  }
  return lines.join('\r\n ');
}

/** The appointment as calendars take it (RFC 5545); instants in UTC, so that no calendar has to know Helsinki's rules. */
export function iCalendar(row: AppointmentRow, language: Language, now: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kasvutori//Appointments//FI',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${row.id}@kasvutori`,
    `SEQUENCE:${row.version - 1}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(row.startsAt)}`,
    `DTEND:${stamp(row.endsAt)}`,
    `SUMMARY:${text(`${localised(SERVICE_KINDS[row.serviceKind].name, language)}, ${row.providerName}`)}`,
    `STATUS:${row.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { writeAtom, type FeedEntry } from './write-atom.js';
import { writeICalendar, type CalendarEvent } from './write-icalendar.js';

const at = new Date('2031-02-14T12:00:00.000Z');
const event: CalendarEvent = {
  uid: 'bids-1@kasvutori',
  at,
  changedAt: new Date('2031-01-01T08:00:00.000Z'),
  title: 'Tarjoukset: Työhönvalmennus; Mikkeli, Savonlinna',
  text: 'Rivi 1\nRivi 2 \\ loppu',
  url: 'https://kasvutori.example.fi/tenders/1',
  cancelled: false,
};
/** As a calendar reads it: continued lines joined, escapes undone. */
const read = (file: string): string[] =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => line.replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1'));

test('a deadline is one event in UTC with a reminder; a cancelled tender reminds nobody', () => {
  const lines = read(writeICalendar('Kasvutori', [event]));
  expect(lines).toEqual(
    expect.arrayContaining([
      'DTSTART:20310214T120000Z',
      'DTSTAMP:20310101T080000Z',
      `SUMMARY:${event.title}`,
      'TRIGGER:-P1D',
    ]),
  );
  const gone = read(writeICalendar('Kasvutori', [{ ...event, cancelled: true }]));
  expect(gone).toContain('STATUS:CANCELLED');
  expect(gone).not.toContain('BEGIN:VALARM');
  expect(read(writeICalendar('Tyhjä', []))).not.toContain('BEGIN:VEVENT');
});

test('no line of a calendar is longer than 75 octets, and the text comes back whole', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zåäö€😀,; ]{0,300}$/u), (title) => {
      const file = writeICalendar('Kasvutori', [{ ...event, title }]);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(read(file)).toContain(`SUMMARY:${title}`);
    }),
  );
});

test('a feed is XML whatever a title holds, newest change first in its own time', () => {
  const entry: FeedEntry = {
    id: '0190a000-0000-7000-8000-000000000001',
    number: 'T-2031-0001',
    title: { fi: 'Ä & <b> ]]> \u0001 “ö”' },
    authorityName: 'Esimerkkialue',
    publishedAt: at,
    updatedAt: at,
    submissionEnd: new Date('2031-02-14T12:00:00Z'),
    valueCents: 1_250_50n,
    serviceKinds: ['job-coaching'],
    municipalities: ['491'],
  };
  const told = {
    language: 'sv',
    origin: 'https://k.example.fi',
    self: 'https://k.example.fi/feed?cpv=79&words=a',
    now: at,
  } as const;
  const { feed } = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(writeAtom([entry], told)) as {
    feed: Record<string, never> & { entry: Record<string, string> };
  };
  expect(feed).toMatchObject({
    updated: at.toISOString(),
    title: 'Kasvutori: öppna upphandlingar',
    '@_xml:lang': 'sv',
  });
  expect(feed.entry).toMatchObject({ id: `urn:uuid:${entry.id}`, title: 'Ä & <b> ]]>  “ö”' });
  expect(feed.entry.summary).toMatch(/Kommuner: S:t Michel\nUppskattat värde: 1\s250,50/);
  expect(writeAtom([], told)).toContain(`<updated>${at.toISOString()}</updated>`);
});

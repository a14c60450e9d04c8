import { addMonths, type CalendarDate } from '@kasvutori/platform';

/** What a client may ask for their data (GDPR, articles 17, 18 and 21). */
export const DATA_REQUEST_KINDS = ['erase', 'restrict', 'object'] as const;
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];

export const DATA_REQUEST_STATUSES = ['asked', 'granted', 'refused'] as const;
export type DataRequestStatus = (typeof DATA_REQUEST_STATUSES)[number];
export type DataRequestMove = 'grant' | 'refuse';

const MOVES: Readonly<Record<DataRequestStatus, Partial<Record<DataRequestMove, DataRequestStatus>>>> = {
  asked: { grant: 'granted', refuse: 'refused' },
  granted: {},
  refused: {},
};

/** What a request becomes, or undefined: an answer stands. */
export const moveDataRequest = (from: DataRequestStatus, move: DataRequestMove): DataRequestStatus | undefined =>
  MOVES[from][move];

/** A month from the request at the latest (GDPR, article 12(3)). */
export const answerBy = (askedOn: CalendarDate): CalendarDate => addMonths(askedOn, 1);

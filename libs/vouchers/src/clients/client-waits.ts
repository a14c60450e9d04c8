/** What can wait for the case worker in a client's matter, the most pressing first. */
export const WAITS = [
  'take-on',
  'go-through',
  'assess',
  'answer-complaint',
  'approve-events',
  'help-choose',
  'progress',
  'step-late',
  'no-next-step',
  'voucher-ending',
  'grant',
  'choice-pending',
  'nothing',
] as const;
export type WaitsFor = (typeof WAITS)[number];

const OPEN_VOUCHER = `SELECT FROM vouchers.voucher v WHERE v.client_id = c.id AND v.status IN ('granted', 'chosen', 'in-use')`;
const LIVE_CHOICE = `SELECT FROM vouchers.choice h WHERE h.voucher_id = v.id AND h.status IN ('proposed', 'accepted')`;
const PATH = `SELECT FROM vouchers.service_path p`;
const OPEN_STEP = `SELECT FROM vouchers.path_step s WHERE s.path_id = p.id AND s.status IN ('planned', 'under-way')`;
const TODAY = `(app.now() AT TIME ZONE 'Europe/Helsinki')::date`;

/** When each of them waits, of the client `c` with the latest assessment `a`; $7 is the reader. */
const CONDITIONS: Readonly<Record<Exclude<(typeof WAITS)[number], 'nothing'>, string>> = {
  'take-on': `EXISTS (SELECT FROM vouchers.hand_over o WHERE o.client_id = c.id AND o.to_id = $7 AND o.status = 'asked')`,
  'go-through': `EXISTS (SELECT FROM vouchers.needs_request r WHERE r.client_id = c.id AND r.status = 'sent')`,
  assess: `a.id IS NULL AND NOT EXISTS (SELECT FROM vouchers.needs_request r WHERE r.client_id = c.id AND r.status IN ('asked', 'sent'))`,
  // A complaint that nobody has answered or forwarded.
  'answer-complaint': `EXISTS (SELECT FROM vouchers.voucher v JOIN contracts.deviation d ON d.voucher_id = v.id AND d.kind = 'complaint'
    WHERE v.client_id = c.id AND d.status NOT IN ('closed', 'withdrawn')
      AND NOT EXISTS (SELECT FROM contracts.complaint_reply r WHERE r.complaint_id = d.id)
      AND NOT EXISTS (SELECT FROM contracts.deviation f WHERE f.complaint_id = d.id))`,
  'approve-events': `EXISTS (SELECT FROM vouchers.service_event e WHERE e.client_id = c.id AND e.status = 'recorded')`,
  // A provider has declined or not answered, or nobody was chosen in time, and there is no other yet.
  'help-choose': `EXISTS (${OPEN_VOUCHER} AND NOT EXISTS (${LIVE_CHOICE})
    AND (EXISTS (SELECT FROM vouchers.choice h WHERE h.voucher_id = v.id AND h.status IN ('declined', 'lapsed'))
         OR EXISTS (SELECT FROM vouchers.fallback_proposal f WHERE f.voucher_id = v.id AND f.status IN ('open', 'nobody', 'lapsed'))))`,
  // The client or an organisation has marked a step since the responsible case worker last read the path.
  progress: `EXISTS (${PATH} JOIN vouchers.path_step s ON s.path_id = p.id
    WHERE p.client_id = c.id AND s.marked_by <> 'case-worker' AND (p.seen_at IS NULL OR s.marked_at > p.seen_at))`,
  'step-late': `EXISTS (${PATH} WHERE p.client_id = c.id AND EXISTS (${OPEN_STEP} AND s.planned_to < ${TODAY}))`,
  'no-next-step': `EXISTS (${PATH} WHERE p.client_id = c.id AND NOT EXISTS (${OPEN_STEP}))`,
  'voucher-ending': `EXISTS (${OPEN_VOUCHER} AND v.last_day BETWEEN ${TODAY} AND ${TODAY} + 30)`,
  grant: `a.id IS NOT NULL AND NOT EXISTS (SELECT FROM vouchers.voucher v
    WHERE v.client_id = c.id AND v.status IN ('granted', 'chosen', 'in-use', 'used'))`,
  // The client has not chosen, or the provider has not answered.
  'choice-pending': `EXISTS (${OPEN_VOUCHER} AND NOT EXISTS (SELECT FROM vouchers.choice h WHERE h.voucher_id = v.id AND h.status <> 'proposed'))`,
};

/** What still waits after the client has died. */
const AFTER_DEATH: readonly string[] = ['take-on', 'answer-complaint', 'approve-events'];

/** Everything that waits, in order. */
export const WAITS_OF_CLIENT = `array_remove(ARRAY[${Object.entries(CONDITIONS)
  .map(
    ([code, holds]) =>
      `CASE WHEN ${AFTER_DEATH.includes(code) ? '' : 'c.died_on IS NULL AND '}(${holds}) THEN '${code}' END`,
  )
  .join(', ')}]::text[], NULL)`;

/** The place of the first among WAITS, so that a list can begin with what presses most. */
export const PRESSING = `array_position(ARRAY[${WAITS.map((waits) => `'${waits}'`).join(', ')}], "waitsFor")`;

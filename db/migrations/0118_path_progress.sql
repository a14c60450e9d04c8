-- Who marked a step and when, and up to when the responsible case worker has read the path: what is newer waits for them.

ALTER TABLE vouchers.path_step
  ADD COLUMN marked_by text CHECK (marked_by IN ('case-worker', 'organisation', 'client')),
  ADD COLUMN marked_at timestamptz,
  ADD CHECK ((marked_by IS NULL) = (marked_at IS NULL));
ALTER TABLE vouchers.service_path ADD COLUMN seen_at timestamptz;
GRANT UPDATE (seen_at) ON vouchers.service_path TO kasvutori_app;
CREATE INDEX path_step_late ON vouchers.path_step (path_id, planned_to) WHERE status IN ('planned', 'under-way');

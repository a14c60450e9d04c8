-- A corrigendum takes a document out of a published tender; a publication that missed its instant is told on the tender.

-- ── Documents a corrigendum removes ──────────────────────────────────────────────────────────────────────────────────
-- The document and its file stay: whoever has read it can still show what it said.
CREATE TABLE procurement.document_removal (
  document_id   uuid PRIMARY KEY,                              -- once removed, a document does not come back
  tender_id     uuid NOT NULL,
  authority_id  uuid NOT NULL,
  revision_id   uuid NOT NULL,
  removed_by    uuid NOT NULL REFERENCES app.person (id),
  removed_at    timestamptz NOT NULL,
  FOREIGN KEY (document_id, tender_id) REFERENCES procurement.tender_document (id, tender_id),
  FOREIGN KEY (revision_id, tender_id) REFERENCES procurement.tender_revision (id, tender_id),
  FOREIGN KEY (tender_id, authority_id) REFERENCES procurement.tender (id, authority_id)
);
CREATE INDEX removal_by_revision ON procurement.document_removal (revision_id);

CREATE FUNCTION procurement.removals_only_in_draft() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part procurement.document_removal := coalesce(NEW, OLD);
  state text := (SELECT r.status FROM procurement.tender_revision r WHERE r.id = part.revision_id);
BEGIN
  IF TG_OP = 'UPDATE' OR state IS DISTINCT FROM 'draft' THEN
    RAISE EXCEPTION 'the documents of revision % are fixed: it is %', part.revision_id, coalesce(state, 'not visible') USING ERRCODE = 'KV002';
  END IF;
  -- What stands can be removed: neither a document that waits for a corrigendum itself, nor one that has a successor.
  IF TG_OP = 'INSERT' AND EXISTS (
    SELECT FROM procurement.tender_document d
      LEFT JOIN procurement.tender_revision r ON r.id = d.revision_id
     WHERE d.id = part.document_id AND d.revision_id IS NOT NULL AND r.status <> 'published'
        OR d.replaces_id = part.document_id)
  THEN
    RAISE EXCEPTION 'document % does not stand', part.document_id USING ERRCODE = 'KV002';
  END IF;
  RETURN part;
END $$;
CREATE TRIGGER removals_only_in_draft BEFORE INSERT OR UPDATE OR DELETE ON procurement.document_removal
  FOR EACH ROW EXECUTE FUNCTION procurement.removals_only_in_draft();

CREATE FUNCTION procurement.removed_is_not_replaced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM procurement.document_removal m WHERE m.document_id = NEW.replaces_id) THEN
    RAISE EXCEPTION 'document % is removed', NEW.replaces_id USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER removed_is_not_replaced BEFORE INSERT ON procurement.tender_document
  FOR EACH ROW WHEN (NEW.replaces_id IS NOT NULL) EXECUTE FUNCTION procurement.removed_is_not_replaced();

CALL app.guard('procurement.document_removal',
  'authority_id = app.authority_id() OR EXISTS (SELECT FROM procurement.tender_revision r WHERE r.id = revision_id AND r.published_at IS NOT NULL)',
  'authority_id = app.authority_id()');
-- An officer takes the removal back while its corrigendum is a draft, and it leaves with a corrigendum that is withdrawn.
REVOKE UPDATE ON procurement.document_removal FROM kasvutori_app;
GRANT DELETE ON procurement.document_removal TO kasvutori_app;
CREATE POLICY removals ON procurement.document_removal FOR DELETE USING (app.is_system() OR authority_id = app.authority_id());

-- ── A publication that missed its instant ────────────────────────────────────────────────────────────────────────────
-- The instant an approved tender should have come out at, when it could not any more; told until it is submitted again.
ALTER TABLE procurement.tender
  ADD COLUMN publish_missed timestamptz,
  ADD CONSTRAINT tender_publish_missed CHECK (publish_missed IS NULL OR status IN ('draft', 'cancelled'));

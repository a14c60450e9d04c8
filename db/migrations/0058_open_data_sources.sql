-- More of what changes open data: corrigenda, cancelled lots, documents, appeals. (0050 explains the feed.)
CREATE TRIGGER changes_open_data AFTER INSERT OR UPDATE ON procurement.tender_revision
  FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION procurement.tender_changes_open_data('tender_id');
CREATE TRIGGER changes_open_data AFTER UPDATE ON procurement.lot
  FOR EACH ROW WHEN (NEW.cancelled_at IS DISTINCT FROM OLD.cancelled_at) EXECUTE FUNCTION procurement.tender_changes_open_data('tender_id');
CREATE TRIGGER changes_open_data AFTER INSERT ON procurement.tender_document
  FOR EACH ROW EXECUTE FUNCTION procurement.tender_changes_open_data('tender_id');
CREATE TRIGGER changes_open_data AFTER INSERT OR UPDATE ON procurement.appeal
  FOR EACH ROW EXECUTE FUNCTION procurement.tender_changes_open_data('tender_id');

-- Requests for correction change open data as appeals do. (0050 explains the feed.)
CREATE TRIGGER changes_open_data AFTER INSERT OR UPDATE ON procurement.correction_request
  FOR EACH ROW EXECUTE FUNCTION procurement.tender_changes_open_data('tender_id');

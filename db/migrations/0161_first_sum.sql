-- A budget's first sum takes two people like every later one: until it is confirmed the budget is proposed, and nothing is granted from it.
ALTER TABLE vouchers.budget DROP CONSTRAINT budget_status_check,
  ADD CONSTRAINT budget_status_check CHECK (status IN ('proposed', 'open', 'frozen', 'closed'));

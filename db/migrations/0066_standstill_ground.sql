-- Why a decision is followed by a standstill, or by none (Act 1397/2016 sections 129–130); NULL for decisions made before it was kept.
ALTER TABLE procurement.award_decision
  ADD COLUMN standstill_ground text CHECK (standstill_ground IN ('binds', 'regime', 'single-tenderer', 'call-off', 'direct-award', 'transparency-notice')),
  ADD CONSTRAINT award_decision_standstill_binds CHECK (standstill_days > 0 OR standstill_ground IS DISTINCT FROM 'binds');

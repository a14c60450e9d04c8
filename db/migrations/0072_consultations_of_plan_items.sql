-- A planned procurement lists the consultations about it.
CREATE INDEX consultation_of_plan_item ON procurement.consultation (plan_item_id) WHERE plan_item_id IS NOT NULL;

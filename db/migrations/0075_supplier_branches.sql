-- A supplier is found by a branch of the CPV as a tender is: 79634000 is in the branches 79, 796, 7963 and 79634.
ALTER TABLE procurement.supplier ADD COLUMN cpv_stems text[] GENERATED ALWAYS AS (procurement.cpv_stems(cpv_codes)) STORED;
DROP INDEX procurement.supplier_by_cpv;
CREATE INDEX supplier_by_branch ON procurement.supplier USING gin (cpv_stems);

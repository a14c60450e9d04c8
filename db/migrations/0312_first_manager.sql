-- An authority's first people manager is invited by whoever runs the installation, who is no person here.
ALTER TABLE app.invitation ALTER COLUMN invited_by DROP NOT NULL;

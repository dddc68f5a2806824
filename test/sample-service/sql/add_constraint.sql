-- region: two-steps
SET lock_timeout = '2s';
BEGIN;
ALTER TABLE customer ADD CONSTRAINT customer_email_present CHECK (email <> '') NOT VALID;
COMMIT;
-- A transaction of its own: in one with the first, the strong lock would stay until the end.
BEGIN;
ALTER TABLE customer VALIDATE CONSTRAINT customer_email_present;
COMMIT;
-- endregion

-- region: rows
INSERT INTO customer (email)
SELECT 'customer-' || number || '@example.org' FROM generate_series(1, 1000) AS number;
INSERT INTO customer_order (customer_id, placed_at)
SELECT 1 + number % 1000, now() - number * interval '1 minute'
FROM generate_series(1, 100000) AS number;
ANALYZE;
-- endregion

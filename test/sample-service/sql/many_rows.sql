-- region: rows
INSERT INTO customer (email)
SELECT 'customer-' || number || '@example.org' FROM generate_series(1, 1000) AS number;
INSERT INTO customer_order (customer_id, placed_at, state)
SELECT 1 + number % 1000, now() - number * interval '1 minute',
       CASE WHEN number % 200 = 0 THEN 'open' ELSE 'sent' END
FROM generate_series(1, 100000) AS number;
INSERT INTO product (name, price)
SELECT (ARRAY['Blue', 'Red', 'Green'])[1 + number % 3] || ' pen ' || number, 2.50
FROM generate_series(1, 20000) AS number;
INSERT INTO order_line (order_id, product_id, quantity, unit_price)
SELECT number, 1 + number % 2000, 1, 2.50 FROM generate_series(1, 20000) AS number;
ANALYZE;
-- endregion

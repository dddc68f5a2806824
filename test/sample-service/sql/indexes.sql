-- Starts with: WHERE name LIKE 'Blue pen 70%'
CREATE INDEX product_name_start ON product (name text_pattern_ops);
-- Contains: WHERE name ILIKE '%pen 700%'
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX product_name_parts ON product USING gin (name gin_trgm_ops);
-- Whatever its case: WHERE lower(name) = 'blue pen 9'
CREATE INDEX product_name_lower ON product (lower(name));
-- The few of many: WHERE state = 'open' ORDER BY placed_at LIMIT 10
CREATE INDEX customer_order_open ON customer_order (placed_at) WHERE state = 'open';
-- All that is asked for, without the table: SELECT sum(quantity) … WHERE product_id = 7
CREATE INDEX order_line_sold ON order_line (product_id) INCLUDE (quantity);

EXPLAIN (ANALYZE, BUFFERS)
SELECT id, placed_at
FROM customer_order
WHERE customer_id = 42
ORDER BY placed_at DESC
LIMIT 20;

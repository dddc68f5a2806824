SELECT id, placed_at
FROM customer_order
WHERE customer_id = 42 AND (placed_at, id) < ('2026-11-24 12:00+00', 4711)
ORDER BY placed_at DESC, id DESC
LIMIT 20;

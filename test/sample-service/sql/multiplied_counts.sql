SELECT product.id, count(line.id) AS orders, count(review.id) AS reviews
FROM catalog_product AS product
LEFT JOIN orders_orderline AS line ON line.product_id = product.id
LEFT JOIN catalog_review AS review ON review.product_id = product.id
GROUP BY product.id;

-- The same design in plain SQL; `tests/test_sql.py` runs it in a schema of its own.
-- region: tables
CREATE TABLE customer (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX customer_email_once ON customer (lower(email));

CREATE TABLE product (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CHECK (name <> ''),
    price numeric(12, 2) NOT NULL CHECK (price >= 0)
);

CREATE TABLE customer_order (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customer ON DELETE RESTRICT,
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'paid', 'sent', 'canceled')),
    placed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX customer_order_newest ON customer_order (customer_id, placed_at DESC);

CREATE TABLE order_line (
    order_id bigint NOT NULL REFERENCES customer_order ON DELETE CASCADE,
    product_id bigint NOT NULL REFERENCES product ON DELETE RESTRICT,
    quantity integer NOT NULL CHECK (quantity > 0),
    unit_price numeric(12, 2) NOT NULL CHECK (unit_price >= 0),
    PRIMARY KEY (order_id, product_id)
);
CREATE INDEX order_line_product ON order_line (product_id);
-- endregion

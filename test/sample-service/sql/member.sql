CREATE TABLE member (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    handle text NOT NULL,
    deleted_at timestamptz
);
CREATE UNIQUE INDEX member_handle_once ON member (handle) WHERE deleted_at IS NULL;

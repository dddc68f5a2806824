# region: log
import json
import logging

from shop.logs import JsonFormatter, request_id


def test_a_line_is_json_and_names_its_request() -> None:
    record = logging.LogRecord("shop", logging.INFO, "", 0, "order %s placed", (42,), None)
    request_id.set("7f3a")

    entry = json.loads(JsonFormatter().format(record))

    assert entry["message"] == "order 42 placed"
    assert entry["request_id"] == "7f3a"


# endregion

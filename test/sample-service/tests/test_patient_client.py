import httpx
import pytest

from examples.patient_client import get_json

Step = httpx.Response | Exception
GOOD = httpx.Response(200, json={"rate": "1.08"})


# region: retries
def client_that_gets(*steps: Step) -> httpx.Client:
    """A client whose server is a list of what happens, one step for each request."""
    left = iter(steps)

    def respond(_: httpx.Request) -> httpx.Response:
        step = next(left)
        if isinstance(step, Exception):
            raise step
        return step

    return httpx.Client(
        base_url="https://rates.example.org", transport=httpx.MockTransport(respond)
    )


def test_it_waits_as_long_as_the_server_asks() -> None:
    pauses: list[float] = []
    client = client_that_gets(httpx.Response(429, headers={"Retry-After": "7"}), GOOD)

    assert get_json(client, "/eur", pauses.append) == {"rate": "1.08"}
    assert pauses == [7.0]


# endregion


@pytest.mark.parametrize(
    ("steps", "pauses"),
    [
        pytest.param([httpx.ConnectError("refused"), GOOD], [1.0], id="no connection once"),
        pytest.param([httpx.ReadTimeout("slow")] * 2 + [GOOD], [1.0, 2.0], id="slow twice"),
        pytest.param(
            [httpx.Response(503, headers={"Retry-After": "9999"}), GOOD], [30.0], id="bounded"
        ),
        pytest.param(
            [httpx.Response(503, headers={"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}), GOOD],
            [1.0],
            id="a date",
        ),
    ],
)
def test_what_heals_is_repeated(steps: list[Step], pauses: list[float]) -> None:
    waited: list[float] = []

    assert get_json(client_that_gets(*steps), "/eur", waited.append) == {"rate": "1.08"}
    assert waited == pauses


@pytest.mark.parametrize(
    ("steps", "raised"),
    [
        pytest.param([httpx.Response(404)], httpx.HTTPStatusError, id="not there"),
        pytest.param([httpx.Response(503)] * 3, httpx.HTTPStatusError, id="stays down"),
        pytest.param([httpx.ConnectError("refused")] * 3, httpx.ConnectError, id="unreachable"),
        pytest.param([httpx.Response(200, text="<html>")], ValueError, id="no JSON"),
        pytest.param([httpx.Response(200, json=[])], ValueError, id="no object"),
    ],
)
def test_what_does_not_heal_is_raised(steps: list[Step], raised: type[Exception]) -> None:
    with pytest.raises(raised):
        get_json(client_that_gets(*steps), "/eur", lambda _: None)

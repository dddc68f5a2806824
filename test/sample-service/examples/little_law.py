# region: little-law
def workers_busy(requests_per_second: float, seconds_each: float) -> float:
    """Little's law: the mean number of requests in progress."""
    return requests_per_second * seconds_each


assert workers_busy(40, 0.2) == 8.0
assert workers_busy(40, 2.0) == 80.0  # The same traffic while one dependency is slow.
# endregion

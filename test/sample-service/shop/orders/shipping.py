# region: due-date
from datetime import date, timedelta


def due_date(ordered: date, working_days: int, holidays: frozenset[date] = frozenset()) -> date:
    """The day by which a parcel has to leave; weekends and holidays do not count."""
    day = ordered
    while working_days > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in holidays:
            working_days -= 1
    return day


# endregion

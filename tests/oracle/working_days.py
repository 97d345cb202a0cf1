"""Prints {"YYYY-MM-DD": true or false} for each day of 2015-2026: whether it is worked in Kazakhstan.

The days are those of the PyPI package `holidays`, which has nothing in common with this one; its moved working days
(`special_public_holidays`) are part of its `is_working_day`.
"""

import json
import sys
from datetime import date, timedelta

import holidays

FIRST, LAST = date(2015, 1, 1), date(2026, 12, 31)


def main() -> None:
    calendar = holidays.country_holidays("KZ", years=range(FIRST.year, LAST.year + 1))
    days = (FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1))
    json.dump({day.isoformat(): calendar.is_working_day(day) for day in days}, sys.stdout)


if __name__ == "__main__":
    main()

"""Reads calendars with python-icalendar and prints what it found as JSON: one list of events per file."""

import json
import sys
from datetime import datetime

import icalendar


def moment(value):
    """A date as written, or a time as the instant it means."""
    return value.isoformat() if not isinstance(value, datetime) else value.timestamp()


def events(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    found = []
    for event in calendar.walk("VEVENT"):
        if event.errors:
            raise ValueError(f"{path}: {event.errors}")
        found.append(
            {
                "uid": str(event["UID"]),
                "summary": str(event["SUMMARY"]),
                "start": moment(event["DTSTART"].dt),
                "end": moment(event["DTEND"].dt) if "DTEND" in event else None,
                "alarms": len(event.walk("VALARM")),
            }
        )
    return sorted(found, key=lambda e: e["uid"])


json.dump({path: events(path) for path in sys.argv[1:]}, sys.stdout)

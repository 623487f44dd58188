"""Reads calendars with python-icalendar and prints what it found as JSON: for each file its events and to-dos."""

import json
import sys
from datetime import datetime

import icalendar


def moment(component, name):
    """A date as written, or a time as the instant it means; None where there is none."""
    if name not in component:
        return None
    value = component[name].dt
    return value.isoformat() if not isinstance(value, datetime) else int(value.timestamp())


def text(component, name):
    return str(component[name]) if name in component else None


def entry(path, component):
    if component.errors:
        raise ValueError(f"{path}: {component.errors}")
    return {
        "type": component.name,
        "uid": str(component["UID"]),
        "sequence": int(component["SEQUENCE"]),
        "status": text(component, "STATUS"),
        "summary": text(component, "SUMMARY"),
        "description": text(component, "DESCRIPTION"),
        "start": moment(component, "DTSTART"),
        "end": moment(component, "DTEND"),
        "due": moment(component, "DUE"),
        "alarms": len(component.walk("VALARM")),
    }


def read(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    return {
        "method": text(calendar, "METHOD"),
        "entries": [entry(path, c) for c in calendar.subcomponents if c.name in ("VEVENT", "VTODO")],
    }


json.dump({path: read(path) for path in sys.argv[1:]}, sys.stdout)

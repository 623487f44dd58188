"""Reads CSV files with Python's csv module and prints their rows as JSON."""

import csv
import json
import sys

tables = {}
for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        tables[path] = list(csv.reader(file, strict=True))
json.dump(tables, sys.stdout)

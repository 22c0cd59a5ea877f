# The same with nothing but Python itself.
import csv
from collections import Counter
from io import StringIO
from urllib.request import urlopen

data = "https://example.org/data/"
with urlopen(data + "indicators.plain.csv") as file:
    indicators = list(csv.DictReader(StringIO(file.read().decode("utf-8"), newline="")))

all_types = Counter(row["type"] for row in indicators)
numbers = Counter(row["type"] for row in indicators if row["kind"] == "quantity")
print("type,indicators,numbers")
for name, count in sorted(all_types.items(), key=lambda item: (-item[1], -numbers[item[0]])):
    print(f"{name},{count},{numbers[name]}")

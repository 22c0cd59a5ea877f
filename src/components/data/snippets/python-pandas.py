# Indicators of each type, and how many of their targets are numbers.
import pandas as pd

data = "https://example.org/data/"
indicators = pd.read_csv(data + "indicators.plain.csv")  # or read_parquet(data + "indicators.parquet")

types = indicators.groupby("type").agg(
    indicators=("indicator_id", "size"),
    numbers=("kind", lambda kind: (kind == "quantity").sum()),
)
print(types.sort_values(["indicators", "numbers"], ascending=False).to_csv(), end="")

-- Indicators of each type, and how many of their targets are numbers.
SELECT
  type,
  count(*) AS indicators,
  count(*) FILTER (WHERE kind = 'quantity') AS numbers
FROM read_parquet('https://example.org/data/indicators.parquet')
GROUP BY type
ORDER BY indicators DESC, numbers DESC;

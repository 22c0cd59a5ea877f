# Indicators of each type, and how many of their targets are numbers.
data <- "https://example.org/data/"
indicators <- read.csv(paste0(data, "indicators.plain.csv"), encoding = "UTF-8", na.strings = "")
# or: arrow::read_parquet(paste0(data, "indicators.parquet"))

types <- aggregate(
  cbind(indicators = 1, numbers = kind == "quantity") ~ type,
  data = indicators, FUN = sum
)
types <- types[order(-types$indicators, -types$numbers), ]
write.csv(types, row.names = FALSE, quote = FALSE)

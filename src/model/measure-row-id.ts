/** What a row of a measure is called in addresses: its indicator, or the value derived from that indicator. */
export function measureRowId({ indicator_id, derived }: { indicator_id: string; derived: boolean }): string {
  return derived ? `${indicator_id}.derived` : indicator_id;
}

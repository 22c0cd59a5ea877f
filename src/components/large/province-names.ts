import { agencyPlaces } from './agency-places.ts';
import { readAgencies } from './read-records.ts';

let reading: Promise<Map<string, string>> | null = null;

/** The name of each province by its division code. Read once for all the pages of a build. */
export function provinceNames(): Promise<Map<string, string>> {
  reading ??= readAgencies().then(
    (agencies) => new Map(agencyPlaces(agencies).map(({ code, name }) => [code, name])),
  );
  return reading;
}

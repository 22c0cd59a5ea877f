import { describe, expect, test } from 'vitest';
import {
  exactNumber,
  isNumberType,
  isShownAsText,
  parquetType,
} from '../../../src/query/bench/column-type.ts';

describe('types of columns', () => {
  test.each([
    ['INTEGER', false, true, 'INTEGER'],
    ['UBIGINT', false, true, 'UBIGINT'],
    ['DOUBLE', false, true, 'DOUBLE'],
    ['VARCHAR', false, false, 'VARCHAR'],
    ['BOOLEAN', false, false, 'BOOLEAN'],
    ['FLOAT', true, true, 'FLOAT'],
    ['DECIMAL(18,3)', true, true, 'DECIMAL(18,3)'],
    ['HUGEINT', true, true, 'DECIMAL(38,0)'],
    ['DATE', true, false, 'DATE'],
    ['TIMESTAMP', true, false, 'TIMESTAMP'],
    ['BLOB', true, false, 'BLOB'],
    ['INTERVAL', true, false, 'VARCHAR'],
    ['INTEGER[]', true, false, 'VARCHAR'],
    ['STRUCT(a INTEGER)', true, false, 'VARCHAR'],
    ["ENUM('INTEGER', 'b')", true, false, 'VARCHAR'],
  ])('%s', (type, asText, isNumber, parquet) => {
    expect([isShownAsText(type), isNumberType(type), parquetType(type)]).toEqual([asText, isNumber, parquet]);
  });

  test.each([
    ['12.50', 12.5],
    ['-0.05', -0.05],
    ['9007199254740993', '9007199254740993'],
    ['0.1000000000000000055', '0.1000000000000000055'],
    ['123456789012345678901234567890.12', '123456789012345678901234567890.12'],
    ['100', 100],
    ['0.00', 0],
    ['-0.00', 0],
    ['NaN', 'NaN'],
    ['inf', 'inf'],
    ['', ''],
  ])('%j is %j as a number that loses nothing', (text, number) => {
    expect(exactNumber(text) === 0 ? 0 : exactNumber(text)).toBe(number);
  });
});

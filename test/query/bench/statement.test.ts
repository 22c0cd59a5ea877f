import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../src/query/bench/statement.ts';

describe('readStatement', () => {
  test.each([
    ['SELECT 1', 'query'],
    ['  \n-- why\n/* a /* b */ c */ select 1', 'query'],
    ['(SELECT 1)', 'query'],
    ['FROM projects', 'query'],
    ['with t as (select 1) from t', 'query'],
    ['VALUES (1)', 'query'],
    ['TABLE projects', 'query'],
    ['PIVOT projects ON year USING count(*)', 'look'],
    ['SHOW TABLES', 'look'],
    ['EXPLAIN SELECT 1', 'look'],
    ['EXPLAIN ANALYZE SELECT 1', 'look'],
    ['CREATE TABLE t (a INTEGER)', 'change'],
    ['DROP TABLE projects', 'change'],
    ['insert into t values (1)', 'change'],
    ['', 'empty'],
    [' ;; -- nothing', 'empty'],
    ['/* open', 'empty'],
  ])('takes %j for a %s', (sql, kind) => {
    expect(readStatement(sql).kind).toBe(kind);
  });

  test.each([
    'INSTALL httpfs',
    '/* SELECT */ INSTALL httpfs -- SELECT',
    "LOAD 'x'",
    'SET lock_configuration = false',
    'RESET enable_external_access',
    'PRAGMA enable_profiling',
    "ATTACH ':memory:' AS x",
    'DETACH x',
    'USE x',
    "COPY projects TO 'x.csv'",
    "EXPORT DATABASE 'x'",
    "IMPORT DATABASE 'x'",
    'CALL pragma_version()',
    'CHECKPOINT',
    'PREPARE p AS SELECT 1',
    'EXECUTE p',
    'BEGIN',
    'VACUUM',
    "EXPLAIN ANALYZE ATTACH 'x'",
    "EXPLAIN COPY projects TO 'x'",
    "'SELECT' INSTALL",
    '"SELECT" 1',
    'ＳＥＬＥＣＴ 1',
  ])('refuses %j', (sql) => {
    expect(readStatement(sql).kind).toBe('refused');
  });

  test.each([
    ['SELECT 1;', 'SELECT 1'],
    ['SELECT 1 ; -- done', 'SELECT 1'],
    ["SELECT ';--' ;", "SELECT ';--'"],
    ['SELECT $$;$$ AS a;', 'SELECT $$;$$ AS a'],
    ['SELECT $x$ $$; $x$;', 'SELECT $x$ $$; $x$'],
    ['SELECT "a;""b" /* ; */', 'SELECT "a;""b"'],
    ["SELECT 'it''s'", "SELECT 'it''s'"],
    ["SELECT 'open", "SELECT 'open"],
  ])('leaves out what follows the end of %j', (sql, text) => {
    expect(readStatement(sql).text).toBe(text);
  });
});

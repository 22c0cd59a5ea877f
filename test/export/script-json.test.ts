import { expect, test } from 'vitest';
import { scriptJson } from '../../src/export/script-json.ts';

test('no text in it can end the script element, and none is changed', () => {
  const value = { name: '</script><!-- <b>”' };
  expect(scriptJson(value)).not.toContain('<');
  expect(JSON.parse(scriptJson(value))).toEqual(value);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisFromId, shortAxisName, usualAxisName } from '../../src/model/axis-id.ts';
import { type Axis, axisId } from '../../src/model/comparability.ts';

const some = (values: readonly (string | null)[]) => fc.constantFrom(...values);
const axes: fc.Arbitrary<Axis> = fc.record({
  dimension: fc.constantFrom('money', 'ratio', 'count'),
  unit: fc.constantFrom('元', '%', '件', '台·套'),
  denominator: some([null, '件', '人·年', '?']),
  direction: fc.constantFrom('higher', 'lower', 'open'),
  entity: some([null, 'case', 'person_time']),
  scope: some([null, '每季度', '每人·(每年)', 'higher', '甲\n乙']),
});

it('an axis comes back from its id', () =>
  fc.assert(
    fc.property(axes, (axis) => {
      expect(axisFromId(axisId(axis), axis.dimension)).toEqual(axis);
    }),
  ));

it.each([
  ['人·person', '人'],
  ['元/人·半天', '元/人·半天'],
  ['次/季度·event', '次/季度'],
  ['次·event·(每个司法所/每季度)', '次'],
  ['%·lower', '%'],
])('%s is %s for short', (id, short) => expect(shortAxisName(id)).toBe(short));

it.each([
  ['元/场', '元/次'],
  ['元/人·年', '元/人·年'],
  ['%', '%'],
  ['', ''],
])('an address that says %s means %s', (said, usual) => expect(usualAxisName(said)).toBe(usual));

it('an id without a unit is refused', () => expect(() => axisFromId('/人', 'money')).toThrow('found "/人"'));

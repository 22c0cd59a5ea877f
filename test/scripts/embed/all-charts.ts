// What the bundler is given in the test: every chart that an embed can draw.
export { budgetStrip } from '../../../src/chart/budget-strip.ts';
export { measureTargets } from '../../../src/chart/measure-targets.ts';
export { numericShares } from '../../../src/chart/numeric-shares.ts';
export { satisfactionDots } from '../../../src/chart/satisfaction-dots.ts';
export { targetValues } from '../../../src/chart/target-values.ts';
export { typeShares } from '../../../src/chart/type-shares.ts';

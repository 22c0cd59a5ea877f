import { build, type Plugin } from 'esbuild';

/** What stands for a module that is left out: CommonJS, so that a name it does not have is undefined and no error. */
const NOTHING = 'module.exports = {};';

/**
 * What Plot imports and our charts never reach, [file of Plot, what it imports, what it gets]: maps, colour schemes,
 * legends, tips, axes and times. Without them the script is a third smaller, which is what lets an embed draw a selection
 * within its budget. A chart that did reach one would stop with an error; test/scripts/embed/bundle-drawing.test.ts
 * draws them all with the script and compares.
 */
const LEFT_OUT: readonly LeftOut[] = [
  // It calls this one as soon as it is read.
  ['projection.js', 'd3', 'exports.geoTransform = () => null;'],
  ['plot.js', 'd3', `export { creator, select } from 'd3'; export const geoPath = undefined;`],
  [
    'scales.js',
    './scales/schemes.js',
    'exports.isCategoricalScheme = exports.isDivergingScheme = () => false;',
  ],
  ['scales/ordinal.js', './schemes.js'],
  ['scales/quantitative.js', './schemes.js'],
  ['scales.js', './scales/temporal.js'],
  ['scales.js', './scales/diverging.js'],
  [
    'plot.js',
    './legends.js',
    'exports.createLegends = () => []; exports.exposeLegends = () => () => undefined;',
  ],
  ['options.js', './time.js'],
  // Positions go between numbers: no colour is ever halfway to another.
  ['d3-interpolate', 'd3-color'],
  ['plot.js', './marks/tip.js'],
  ['plot.js', './marks/axis.js'],
  ['plot.js', './marks/frame.js'],
  ['plot.js', './interactions/pointer.js'],
];

type LeftOut = readonly [file: string, imported: string, given?: string];

/**
 * One script with all it imports, Plot too: it shares nothing with the chunks of the pages, so that a release can keep
 * it as it is. The same bytes wherever it is made. Throws where Plot no longer has what is left out of it.
 *
 * @param root the folder of the project, `entry` a file in it
 */
export async function bundleDrawing(root: string, entry: string): Promise<string> {
  const missed = new Set(LEFT_OUT.map(nameOf));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome90', 'safari15'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    plugins: [leaveOut(root, (left) => missed.delete(nameOf(left)))],
  });
  if (missed.size > 0)
    throw new Error(`Observable Plot: expected these imports, to leave them out: ${[...missed].join(', ')}`);
  return outputFiles[0]!.text;
}

/** Gives each import of the list what stands for it. */
function leaveOut(root: string, onLeftOut: (left: LeftOut) => void): Plugin {
  return {
    name: 'leave out parts of Plot',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(d3|d3-color|\.\/.+)$/ }, ({ importer, path }) => {
        const from = importer.replaceAll('\\', '/');
        const file =
          /@observablehq\/plot\/src\/(.+)$/.exec(from)?.[1] ??
          /node_modules\/(d3-interpolate)\//.exec(from)?.[1];
        const left = LEFT_OUT.find(([inside, imported]) => inside === file && imported === path);
        if (!left) return undefined;
        onLeftOut(left);
        return { path: `${file}/${path}`, namespace: 'left-out', pluginData: left[2] ?? NOTHING };
      });
      onLoad({ filter: /.*/, namespace: 'left-out' }, ({ pluginData }) => ({
        contents: pluginData,
        resolveDir: root,
      }));
    },
  };
}

const nameOf = ([file, imported]: LeftOut) => `${imported} of ${file}`;

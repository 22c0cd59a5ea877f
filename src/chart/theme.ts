/**
 * How every chart looks, wherever it is drawn: in a page, in an embed, in a picture that leaves the site. Colours are
 * named here and have their values in styles/tokens.css, where dark has others; `LIGHT` repeats the light ones for
 * pictures, which are printed on paper. test/chart/theme.test.ts holds the two together. The order of the nine types
 * is `INDICATOR_TYPES` of the model, their fills are in type-fill.ts.
 */

/** The size of type in a drawing, in its pixels: readable on a phone, quiet on a page. */
export const FONT_SIZE = 12.5;
/** For a label inside a bar, and for a count beside a mark. */
export const LABEL_SIZE = 11.5;
export const COUNT_SIZE = 10.5;
export const LINE_HEIGHT = 1.32;
/** From one line of text to the next, in pixels. */
export const LINE = FONT_SIZE * LINE_HEIGHT;

/** The light values of the colours and the fonts that drawings name, as tokens.css has them. */
export const LIGHT: Readonly<Record<string, string>> = {
  serif: '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif',
  sans: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  paper: '#faf6ee',
  'paper-sunk': '#f1eadc',
  ink: '#211c16',
  'ink-soft': '#5c5346',
  rule: '#d8cdb9',
  'rule-strong': '#8b7f6d',
  accent: '#a02a1c',
  'type-quantity': '#1d4c7a',
  'type-quantity-label': '#ffffff',
  'type-quality': '#3f739c',
  'type-quality-label': '#ffffff',
  'type-timeliness': '#a3c4de',
  'type-timeliness-label': '#211c16',
  'type-cost': '#c08a2e',
  'type-cost-label': '#211c16',
  'type-economic': '#1f5a40',
  'type-economic-label': '#ffffff',
  'type-social': '#3f7a59',
  'type-social-label': '#ffffff',
  'type-ecological': '#8fbd9d',
  'type-ecological-label': '#211c16',
  'type-sustainability': '#c6dfca',
  'type-sustainability-label': '#211c16',
  'type-satisfaction': '#7b3c6a',
  'type-satisfaction-label': '#ffffff',
  'family-output': '#1d4c7a',
  'family-outcome': '#1f5a40',
};

const SOFT = { fill: 'var(--ink-soft)' };
const BOLD = { 'font-weight': '600' };
/** Words stay readable where they cross a line. */
const HALO = {
  stroke: 'var(--paper)',
  'stroke-width': '3',
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};
/** Dots that touch stay apart. */
const EDGE = { stroke: 'var(--paper)', 'stroke-width': '0.75' };
const OPEN = { stroke: 'var(--accent)', 'stroke-width': '1.4', 'stroke-opacity': '0.75', fill: 'none' };

/** What a class of mark looks like, as attributes: they leave the site with the drawing, rules of a stylesheet do not. */
export const MARK_STYLES = {
  grid: { stroke: 'var(--rule)' },
  divider: { stroke: 'var(--rule)' },
  tick: SOFT,
  caption: { ...SOFT, ...HALO },
  'row-note': SOFT,
  'row-name': {},
  halo: HALO,
  'strip-name': BOLD,
  leader: { stroke: 'var(--rule-strong)' },
  dots: { fill: 'var(--rule-strong)', ...EDGE },
  'dots-open': { fill: 'var(--paper)', stroke: 'var(--rule-strong)', 'stroke-width': '1.4' },
  'dots-named': { fill: 'var(--accent)', ...EDGE },
  'part-label': BOLD,
  track: { fill: 'var(--paper-sunk)' },
  'row-value': BOLD,
  'target-line': OPEN,
  'target-arrow': OPEN,
  'target-bound': { fill: 'var(--accent)', ...EDGE },
  'target-exact': { fill: 'var(--ink)', ...EDGE },
  'target-strict': { fill: 'var(--paper)', stroke: 'var(--accent)', 'stroke-width': '1.6' },
  'target-derived': { fill: 'var(--paper)', stroke: 'var(--ink)', 'stroke-width': '1.4' },
  'target-value': BOLD,
  prose: { ...SOFT, 'font-family': 'var(--serif)' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** Writes the look of every class of mark onto the groups that carry it. */
export function applyMarkStyles(svg: SVGSVGElement): void {
  const styles: Readonly<Record<string, Readonly<Record<string, string>>>> = MARK_STYLES;
  for (const group of svg.querySelectorAll('g[class]')) {
    for (const name of (group.getAttribute('class') ?? '').split(' ')) {
      for (const [attribute, value] of Object.entries(styles[name] ?? {}))
        group.setAttribute(attribute, value);
    }
  }
}

import { type Measure, measure } from './measure.ts';
import { attributeOf, type HtmlElement, isElement } from './parse-html.ts';

/** The document in a page: the element that holds it, and whether an element in it is something else. */
export interface Article {
  root: HtmlElement;
  isAround: (element: HtmlElement) => boolean;
  /** Whether an element is a table that lines something up, and none that lays out the page. */
  isTable: (element: HtmlElement) => boolean;
}

const LANDMARKS = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar']);

/** Names that pages of agencies give to what stands around their articles: whole words of `id` and `class`. */
const AROUND =
  wordsIn(`nav navbar navigation menu submenu topbar top header head logo banner search footer foot
  bottom copyright breadcrumb breadcrumbs crumbs position location dqwz sidebar side share toolbar tools related
  pagination pager qrcode friendlink links`);
/** Names of parts of an article: `article-header` is no header of the page. */
const WITHIN = wordsIn('article content detail main text title table list zoom editor trs con news');

function wordsIn(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

const FEWEST_LINKS = 3;
const MOSTLY = 0.7;

/**
 * Finds the document in a page by the structure of the page. What holds a table that lines something up is never left
 * out; what is left out is a landmark (`<nav>`, `role="banner"`), a list of links to other pages, or a small part
 * with a link in it that is named for what it is (`class="footer"`).
 */
export function findArticle(body: HtmlElement): Article {
  const measures = measure(body);
  const of = (element: HtmlElement) => measures.get(element) ?? NOTHING;
  const whole = of(body);
  const main = onlyMain(body, of);
  const root = main && of(main).tables === whole.tables && of(main).words >= whole.words * 0.4 ? main : body;
  return {
    root,
    isAround(element) {
      const own = of(element);
      if (element === root || own.tables > 0 || own.words === 0) return false;
      if (isLandmark(element, own.titles > 0 && own.titles === whole.titles) || isListOfLinks(own))
        return true;
      return own.titles === 0 && own.links > 0 && own.words < whole.words / 2 && isNamedAround(element);
    },
    isTable: (element) => of(element).isTable,
  };
}

const NOTHING: Measure = { words: 0, linked: 0, links: 0, tables: 0, titles: 0, isTable: false };

/** The one element that a page says is its main part, with the most words where parts of it say so too. */
function onlyMain(body: HtmlElement, of: (element: HtmlElement) => Measure): HtmlElement | undefined {
  const found: HtmlElement[] = [];
  const search = (element: HtmlElement) => {
    const { tagName } = element;
    if (tagName === 'main' || tagName === 'article' || attributeOf(element, 'role') === 'main')
      found.push(element);
    else for (const child of element.childNodes) if (isElement(child)) search(child);
  };
  search(body);
  return found.toSorted((a, b) => of(b).words - of(a).words)[0];
}

/** Whether an element is a landmark. The header that holds the only title of the page may be the article's. */
function isLandmark(element: HtmlElement, hasOnlyTitle: boolean): boolean {
  const { tagName } = element;
  if (tagName === 'nav' || LANDMARKS.has(attributeOf(element, 'role') ?? '')) return true;
  if (tagName !== 'header' && tagName !== 'footer' && tagName !== 'aside') return false;
  return !hasOnlyTitle && !isInArticle(element);
}

function isInArticle({ parentNode }: HtmlElement): boolean {
  if (!parentNode || !('tagName' in parentNode)) return false;
  return ['article', 'main', 'section', 'td'].includes(parentNode.tagName) || isInArticle(parentNode);
}

const isListOfLinks = ({ links, linked, words }: Measure): boolean =>
  links >= FEWEST_LINKS && linked >= words * MOSTLY;

/** Whether an element is named for what stands around an article, and for nothing in it. */
function isNamedAround(element: HtmlElement): boolean {
  const given = ['id', 'class'].map((name) => attributeOf(element, name) ?? '').join(' ');
  const names = given.toLowerCase().split(/[\s_-]+/u);
  return names.some((name) => AROUND.has(name)) && !names.some((name) => WITHIN.has(name));
}

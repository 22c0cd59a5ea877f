import type { ChartId } from '../../chart/catalog.ts';
import { byMoney } from '../../chart/money-order.ts';
import type { Language } from '../../i18n/language.ts';
import { packedBudgets } from '../../query/packed/budget-by-project.ts';
import { hasWords, matchingFacts } from '../../query/packed/matching.ts';
import {
  type PackedFact,
  type PackedFacts,
  type PackedSearch,
  type PackedTargetFact,
  type PackedTargets,
  unpackFacts,
  unpackSearch,
  unpackTargets,
} from '../../query/packed/packed-facts.ts';
import { type PackedMeasures, unpackMeasures } from '../../query/packed/packed-measures.ts';
import type { Choice } from '../../state/choice.ts';
import type { ChartView, ViewGiven } from './view.ts';
import { budgetsView } from './views/budgets.ts';
import { measuresView } from './views/measures.ts';
import { numericView } from './views/numeric.ts';
import { reconciliationsView } from './views/reconciliations.ts';
import { satisfactionView } from './views/satisfaction.ts';
import { targetsView } from './views/targets.ts';
import { typesView } from './views/types.ts';

/** How each chart of the catalogue is made; those of single targets need a second file. */
const VIEWS: Readonly<Record<ChartId, CountingView | SingleView | MeasureView>> = {
  budgets: { rows: 'facts', view: budgetsView },
  types: { rows: 'facts', view: typesView },
  numeric: { rows: 'facts', view: numericView },
  satisfaction: { rows: 'targets', view: satisfactionView },
  targets: { rows: 'targets', view: targetsView },
  reconciliations: { rows: 'facts', view: reconciliationsView },
  measures: { rows: 'measures', view: measuresView },
};

interface CountingView {
  rows: 'facts';
  view: (given: ViewGiven<PackedFact>) => ChartView;
}

interface SingleView {
  rows: 'targets';
  view: (given: ViewGiven<PackedTargetFact>) => ChartView;
}

/** The rows of measures hold values that are no indicator's own: they are chosen by measure, and left out one by one. */
interface MeasureView {
  rows: 'measures';
  view: typeof measuresView;
}

/** The small files that the charts are drawn from. */
export interface EmbedFiles {
  facts: PackedFacts;
  targets?: PackedTargets | undefined;
  search?: PackedSearch | undefined;
  measures?: PackedMeasures | undefined;
}

/** A chart of some rows, and the documents these come from. The view is null where no row matches. */
export interface EmbedAnswer {
  view: ChartView | null;
  documents: PackedFact[];
}

/** The files beside `facts` that a chart of this choice needs. Words are searched for in the targets as well. */
export function filesFor(chart: ChartId, { filter }: Choice): ('targets' | 'search' | 'measures')[] {
  if (VIEWS[chart].rows === 'measures') return ['targets', 'measures'];
  if (hasWords(filter)) return ['targets', 'search'];
  return VIEWS[chart].rows === 'targets' ? ['targets'] : [];
}

/** Makes a chart of the rows that a choice matches. Throws where a file that it needs is missing. */
export function answerEmbed(chart: ChartId, files: EmbedFiles, choice: Choice, lang: Language): EmbedAnswer {
  const made = VIEWS[chart];
  if (made.rows === 'measures') return answerMeasure(files, choice, lang, made.view);
  if (made.rows === 'facts' && !hasWords(choice.filter))
    return answer(unpackFacts(files.facts), undefined, choice, lang, made.view);
  const all = unpackTargets(files.facts, needed(files.targets));
  const texts = hasWords(choice.filter) ? unpackSearch(all, needed(files.search)) : undefined;
  return answer(all, texts, choice, lang, made.view);
}

function answerMeasure(
  files: EmbedFiles,
  choice: Choice,
  lang: Language,
  view: typeof measuresView,
): EmbedAnswer {
  const facts = unpackTargets(files.facts, needed(files.targets));
  const made = view(unpackMeasures(needed(files.measures), facts), choice, lang);
  const ids = new Set(made.rows.map(({ indicator_id }) => indicator_id));
  const shown = facts.filter(({ indicator_id }) => ids.has(indicator_id));
  const documents = [...new Map(shown.map((fact) => [fact.document_id, fact])).values()];
  return { view: made.view, documents: byMoney(packedBudgets(facts))(documents) };
}

function answer<Fact extends PackedFact>(
  all: readonly Fact[],
  texts: readonly string[] | undefined,
  choice: Choice,
  lang: Language,
  view: (given: ViewGiven<Fact>) => ChartView,
): EmbedAnswer {
  const inOrder = byMoney(packedBudgets(all));
  const facts = matchingFacts(all, choice.filter, texts);
  const documents = [...new Map(facts.map((fact) => [fact.document_id, fact])).values()];
  return {
    view: facts.length === 0 ? null : view({ facts, choice, lang, inOrder }),
    documents: inOrder(documents),
  };
}

function needed<File>(file: File | undefined): File {
  if (file === undefined) throw new Error('the chart needs a file that was not loaded');
  return file;
}

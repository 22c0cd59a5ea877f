import { SqlBench } from './bench.ts';
import { SqlEditor } from './editor.ts';
import { SqlResult } from './result.ts';
import { SqlSchema } from './schema-element.ts';

// The parts first: the bench calls them as soon as it is there.
customElements.define('sql-editor', SqlEditor);
customElements.define('sql-result', SqlResult);
customElements.define('sql-schema', SqlSchema);
customElements.define('sql-bench', SqlBench);

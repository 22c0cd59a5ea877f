import type { Hit } from './search.ts';

/** The page of a hit inside the site, in Chinese (`pagePath` makes the other): `/projects/tianjin-justice-2023-01/#i05`. */
export function hitPath({
  kind,
  id,
  document,
  project,
  line,
}: Pick<Hit, 'kind' | 'id' | 'document' | 'project' | 'line'>): string {
  switch (kind) {
    case 'agency':
      return `/agencies/${id}/`;
    case 'project':
      return `/projects/${id}/`;
    case 'objective':
    case 'indicator':
      return `/projects/${project?.project_id}/#${id.slice((project?.project_id.length ?? 0) + 1)}`;
    case 'line':
      return `/documents/${document?.document_id}/#L${line}`;
  }
}

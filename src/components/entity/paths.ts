import type { Language } from '../../i18n/language.ts';
import { pagePath } from '../../site.ts';

/** The addresses of the pages of things. Ids are lower-case ASCII, so nothing is escaped. */
export const agencyPath = (id: string, lang: Language) => pagePath(`/agencies/${id}/`, lang);
export const projectPath = (id: string, lang: Language) => pagePath(`/projects/${id}/`, lang);
export const themePath = (id: string, lang: Language) => pagePath(`/themes/${id}/`, lang);
export const placePath = (code: string, lang: Language) => pagePath(`/places/${code}/`, lang);
export const rulePath = (id: string, lang: Language) => pagePath(`/findings/${id.toLowerCase()}/`, lang);
export const measurePath = (id: string, lang: Language) => pagePath(`/measures/${id}/`, lang);
export const documentPath = (id: string, lang: Language) => pagePath(`/documents/${id}/`, lang);

/** The line of a document that something is printed on. */
export const linePath = (documentId: string, line: number, lang: Language) =>
  `${documentPath(documentId, lang)}#L${line}`;

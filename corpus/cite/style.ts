/** The styles in which a place can be cited: three for people, then three for programs that keep bibliographies. */
export const CITATION_STYLES = ['plain', 'chicago', 'oscola', 'bibtex', 'ris', 'csl-json'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** The styles that are records for programs, and can be saved as a file. */
export type RecordStyle = Extract<CitationStyle, 'bibtex' | 'ris' | 'csl-json'>;

/** The name of each style, as people know it. */
export const STYLE_NAME: Readonly<Record<CitationStyle, string>> = {
  plain: 'Plain',
  chicago: 'Chicago (note)',
  oscola: 'OSCOLA',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

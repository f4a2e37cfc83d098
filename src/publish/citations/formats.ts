import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJson } from './csl.ts';
import { ris } from './ris.ts';

/** A form in which a citation can be taken along as a file. */
export interface CitationFormat {
  name: string;
  /** The ending of the file. */
  ending: string;
  type: string;
  write: (citation: Citation) => string;
}

/** The forms that reference managers read. */
export const citationFormats: readonly CitationFormat[] = [
  { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: ris },
  { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
];

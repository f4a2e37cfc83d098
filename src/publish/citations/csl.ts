import { dateOf, monthOf, yearOf } from '../../lang/dayText.ts';
import type { Citation } from './citation.ts';

/** An item of CSL-JSON, as reference managers and citation processors read it. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author?: { literal: string }[];
  'container-title': string;
  issued?: { 'date-parts': [[number, number, number]] };
  URL: string;
  language: string;
  note: string;
}

/** A citation as an item of CSL-JSON. */
export function cslItem({ key, title, author, site, said, url, locale, note }: Citation): CslItem {
  return {
    id: key,
    type: 'webpage',
    title,
    ...(author !== null && { author: [{ literal: author }] }),
    'container-title': site,
    ...(said !== null && {
      issued: { 'date-parts': [[Number(yearOf(said)), monthOf(said), dateOf(said)]] },
    }),
    URL: url,
    language: locale,
    note,
  };
}

/** A file of CSL-JSON: a list of one item. */
export const cslJson = (citation: Citation): string => `${JSON.stringify([cslItem(citation)], null, 2)}\n`;

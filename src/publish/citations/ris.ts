import type { Citation } from './citation.ts';

/** A field holds one line. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** A citation as a record of RIS; its lines end as the format wants them. */
export function ris({ key, title, author, site, said, url, locale, note }: Citation): string {
  const [year = '', month = '', day = ''] = (said ?? '').split('-');
  const fields: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['AU', author ?? ''],
    ['T2', site],
    ['PY', year],
    ['DA', said === null ? '' : `${year}/${month}/${day}/`],
    ['UR', url],
    ['LA', locale],
    ['N1', note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === '' ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

import { yearOf } from '../../lang/dayText.ts';
import type { Citation } from './citation.ts';

type Field = [tag: string, value: string];

/** A field holds one line. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** A citation as a record of RIS; its lines end as the format wants them. */
export function ris({ key, title, author, site, said, url, locale, note }: Citation): string {
  const fields: Field[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ...(author === null ? [] : [['AU', author] as Field]),
    ['T2', site],
    ...(said === null
      ? []
      : ([
          ['PY', yearOf(said)],
          ['DA', `${said.replaceAll('-', '/')}/`],
        ] as Field[])),
    ['UR', url],
    ['LA', locale],
    ['N1', note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === '' ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

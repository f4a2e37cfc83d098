/** A doubled quotation mark within a cell in quotes reads as the end of one quoted piece and the begin of the next. */
const line = /(?:"[^"]*"|[^"\r\n])+/g;

/**
 * Takes lines out of a table of comma-separated values (RFC 4180) as they stand, its head first; before it a
 * byte order mark, so that spreadsheets read UTF-8.
 *
 * @param csv with the ids in the first column
 * @param ids in the order in which their lines shall follow; one that the table lacks is left out
 */
export function linesOf(csv: string, ids: readonly string[]): string {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').match(line) ?? [];
  const byId = new Map(lines.map((each) => [each.slice(0, each.indexOf(',')), each]));
  const chosen = ids.map((id) => byId.get(id)).filter((each) => each !== undefined);
  return `\uFEFF${[head, ...chosen].join('\r\n')}\r\n`;
}

import { createHash } from 'node:crypto';
import type { Labels } from '../../query/table/packTable.ts';
import { packTable } from '../../query/table/packTable.ts';
import { packTexts } from '../../query/table/packTexts.ts';
import { tableFile, textsFile } from '../../query/table/source.ts';
import { locales } from '../../model/locales.ts';
import type { Corpus } from '../../corpus/load.ts';
import { shownDay } from '../../i18n/dates.ts';
import { urls } from '../../view/urls.ts';
import { labelsIn } from './labels.ts';
import { explored } from './records.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';

/** How many rows the texts of one file belong to: small enough for a page of rows from all over the table. */
const rowsOfFile = 200;

function write(corpus: Corpus): Map<string, string> {
  const { day } = corpus;
  const entries = explored(corpus).map(({ entry }) => entry);
  const files = new Map<string, string>();
  for (const locale of locales) {
    const of = labelsIn(locale, corpus);
    const labels: Labels = { of, day: (each) => shownDay(each, locale) };
    files.set(tableFile(locale), JSON.stringify(packTable(entries, { day, rowsOfFile, labels })));
  }
  for (let row = 0; row < entries.length; row += rowsOfFile) {
    files.set(textsFile(row / rowsOfFile), JSON.stringify(packTexts(entries.slice(row, row + rowsOfFile))));
  }
  return files;
}

/** The files that the explorer loads, by name. */
export const explorerFiles = fromCorpus(write);

/** Names what the files hold, so that a page never meets files of another build. */
export function explorerVersion(): string {
  const hash = createHash('sha256');
  for (const [name, text] of explorerFiles()) hash.update(`${name}\n${text}\n`);
  return hash.digest('hex').slice(0, 12);
}

/** The folder of the files. */
export const explorerFolder = (): string => urls.explorerPath(explorerVersion());

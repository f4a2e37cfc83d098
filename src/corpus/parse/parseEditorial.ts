import { LineCounter, parseDocument, isSeq, isNode } from 'yaml';
import { editorial, type Entry } from '../../model/editorial.ts';
import { parseYaml } from './parseYaml.ts';

/**
 * Reads an editorial file.
 *
 * @param text the YAML
 * @param file named in errors
 * @throws ContentError naming file and line
 */
export function parseEditorial(text: string, file: string): Entry[] {
  const lines = new LineCounter();
  const entries = parseYaml(editorial, text, file);
  const { contents } = parseDocument(text, { lineCounter: lines });
  const items = isSeq(contents) ? contents.items : [];
  return entries.map((each, index) => {
    const item = items[index];
    const offset = isNode(item) ? item.range[0] : 0;
    return { ...each, file, line: lines.linePos(offset).line };
  });
}

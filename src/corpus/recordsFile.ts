import { recordLists } from './parse/parseRecords.ts';
import { type Records, records as schema } from '../model/record.ts';

/** Writes a registry as JSON: one record a line, so that a change of one shows as a change of one. */
export function recordsFile(registry: Records): string {
  const { document, speech, ...rest } = schema.parse(registry);
  const parts = recordLists.map((name) => {
    const lines = rest[name].map((each) => `    ${JSON.stringify(each)}`).join(',\n');
    return `  "${name}": [${lines && `\n${lines}\n  `}]`;
  });
  const head = [`  "document": ${JSON.stringify(document)}`, `  "speech": ${JSON.stringify(speech)}`];
  return `{\n${[...head, ...parts].join(',\n')}\n}\n`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../src/schemas/contentError.ts';
import { parseYaml } from '../src/schemas/parseYaml.ts';
import { topic, type Topic } from '../src/schemas/topic.ts';

/**
 * Reads the topics, in the order of their ids.
 *
 * @param content the content folder
 * @throws ContentError for a file that cannot be used, or is not named as its topic
 */
export function readTopics(content: string): Topic[] {
  const folder = path.join(content, 'topics');
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return names
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .map((name) => {
      const file = path.join(folder, name);
      const read = parseYaml(topic, readFileSync(file, 'utf8'), file);
      if (name !== `${read.id}.yaml`)
        throw new ContentError(file, 'id', read.id, `${path.parse(name).name}, the file's name`);
      return read;
    });
}

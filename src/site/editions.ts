import { inContent } from '../folders.ts';
import { editionOf } from '../corpus/edition.ts';
import type { Edition } from '../model/edition.ts';
import type { Script } from '../schemas/common.ts';
import { articleIn, type PolicyDocument } from './documents.ts';
import { stretchesFor } from './receivedText.ts';

async function read(document: PolicyDocument): Promise<Edition> {
  const folder = inContent('articles', document.id);
  const articleFor = async (script: Script) => {
    const { data, body = '' } = await articleIn(script, document.id);
    return { file: `${folder}/${script.toLowerCase()}.md`, data, body };
  };
  const articles = { 'zh-Hans': await articleFor('zh-Hans'), 'zh-Hant': await articleFor('zh-Hant') };
  return editionOf(articles, { file: `${folder}/edits.json`, stretches: await stretchesFor(document) });
}

const known = new Map<string, Promise<Edition>>();

/**
 * A document's edition, cut once for a whole build.
 *
 * @throws ContentError for articles that are not what the received text and its edits give
 */
export function editionFor(document: PolicyDocument): Promise<Edition> {
  if (import.meta.env.DEV) return read(document);
  const edition = known.get(document.id) ?? read(document);
  known.set(document.id, edition);
  return edition;
}

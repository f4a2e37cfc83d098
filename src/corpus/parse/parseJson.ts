import { ContentError } from '../../model/contentError.ts';

/**
 * The data of JSON.
 *
 * @param file named in errors
 * @throws ContentError for what is no JSON
 */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    throw new ContentError(file, null, `broken JSON (${detail})`, 'JSON');
  }
}

/** The folder of the built site that holds the search index. */
export const indexName = 'pagefind';

/**
 * The path of the search index's folder, with its closing slash.
 *
 * @param base the path that the site lives under, with or without its closing slash
 */
export const indexFolder = (base: string): string => `${base.endsWith('/') ? base : `${base}/`}${indexName}/`;

import type { Citation } from './citation.ts';

/** A citation by GB/T 7714-2015, in two parts; between them stands the day on which the page was read. */
export interface GbtReference {
  before: string;
  after: string;
}

/**
 * An electronic resource by GB/T 7714-2015, 4.6: 责任者. 题名[EB/OL]. (日期)[引用日期]. 获取路径. The day
 * of reading, which the standard asks for, is the reader's own.
 */
export function gbtReference({ author, title, said, url }: Citation): GbtReference {
  const named = author === null ? title : `${author}. ${title}`;
  return { before: `${named}[EB/OL]. ${said === null ? '' : `(${said})`}[`, after: `]. ${url}.` };
}

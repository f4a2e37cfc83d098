/** The most entries of one document of a feed, which a subscriber loads again and again. */
export const feedLength = 500;

/** Another document of a feed, and what it is to the one that names it. */
export interface FeedWay {
  rel: 'self' | 'first' | 'previous' | 'next' | 'last';
  /** Its number, from 1. */
  number: number;
}

/**
 * The links by which the documents of a paged feed (RFC 5005) name one another; a feed of one document
 * names itself alone.
 *
 * @param number of the document, from 1
 * @param count how many there are
 */
export function feedWays(number: number, count: number): FeedWay[] {
  const self: FeedWay = { rel: 'self', number };
  if (count === 1) return [self];
  const beside: FeedWay[] = [
    { rel: 'previous', number: number - 1 },
    { rel: 'next', number: number + 1 },
  ];
  return [
    self,
    { rel: 'first', number: 1 },
    ...beside.filter(({ number: other }) => other >= 1 && other <= count),
    { rel: 'last', number: count },
  ];
}

import { fromCorpus } from './fromCorpus.ts';

/** The address of everybody who speaks. */
export const speakerAddresses = fromCorpus(({ speakers }) => speakers);

/** What once had pages of its own and has them no longer. */
export const withdrawnList = fromCorpus(({ withdrawn }) => withdrawn);

/** The terms whose use is counted, in the order of their ids. */
export const termList = fromCorpus(({ terms }) => terms);

/** Every address that was ever published. */
export const publishedAddresses = fromCorpus(({ published }) => published);

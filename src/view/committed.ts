import { fromCorpus } from './fromCorpus.ts';

/** What once had pages of its own and has them no longer. */
export const withdrawnList = fromCorpus(({ withdrawn }) => withdrawn);

/** Every address that was ever published. */
export const publishedAddresses = fromCorpus(({ published }) => published);

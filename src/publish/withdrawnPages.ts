import { addressedIn, explanationOf, goneAddresses } from '../corpus/addresses.ts';
import { publishedFile } from '../corpus/content.ts';
import { pagedKinds } from '../corpus/kinds/index.ts';
import { kindCalled, withdrawnFile, type WithdrawnPage } from '../corpus/kinds/withdrawn.ts';
import { firstLocale } from '../model/locales.ts';
import { localeOf, type Route } from '../model/address.ts';
import { ContentError } from '../model/contentError.ts';
import { fromCorpus } from '../view/fromCorpus.ts';

/** An address that is there no longer, and what is known of it. */
export interface Gone {
  address: string;
  page: WithdrawnPage;
  /** Where to go instead: an address of today, and what is there in simplified script. */
  successor: { address: Route; name: string } | null;
}

/**
 * Every address that was published and that nothing of today answers.
 *
 * @throws ContentError for one of which `content/withdrawn.yaml` says nothing
 */
export const goneList = fromCorpus((corpus): Gone[] => {
  const { folder, published, withdrawn } = corpus;
  const today = addressedIn(corpus);
  return goneAddresses(published, today).map((address): Gone => {
    const page = explanationOf(address, withdrawn);
    if (!page) {
      const expected = `an entry in ${withdrawnFile(folder)} that says why`;
      throw new ContentError(publishedFile(folder), null, `${address}, which nothing answers`, expected);
    }
    const kind = kindCalled(page.what);
    const name = page.moved_to === null ? undefined : today.items[kind].get(page.moved_to);
    if (page.moved_to === null || name === undefined) return { address, page, successor: null };
    const locale = localeOf(address) ?? firstLocale;
    return { address, page, successor: { address: pagedKinds[kind].page(page.moved_to)(locale), name } };
  });
});

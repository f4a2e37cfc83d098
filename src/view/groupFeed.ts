import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locales.ts';
import type { FedGroup } from '../model/routes.ts';
import { urls } from './urls.ts';

/** The feed of a group as the head of its page names it. */
export const groupFeed = (
  group: FedGroup,
  id: string,
  name: string,
  locale: Locale,
): { href: string; title: string } => ({
  href: urls.groupFeedPath(group, id)(locale),
  title: wordsFor(locale).updates.subscribe.feedTitle(name),
});

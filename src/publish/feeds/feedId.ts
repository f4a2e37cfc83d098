import { v5 } from 'uuid';
import { type Locale, slugOf } from '../../model/locales.ts';

/** The name space of this site's feeds: never changed, or every reader's feeds would begin anew. */
const namespace = '5890c623-a87d-44da-a37a-dfeb4394d523';

/**
 * The name of a feed or of an entry for ever, the same wherever the site lives and whenever it is built: a
 * UUID from its name (RFC 9562, version 5), as Atom takes it.
 *
 * @param specific what it is, within the language: `r/` or `d/` and the permanent id
 */
export const feedId = (locale: Locale, specific: string): string =>
  `urn:uuid:${v5(`${slugOf(locale)}/${specific}`, namespace)}`;

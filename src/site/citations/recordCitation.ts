import type { Script } from '../../schemas/common.ts';
import type { RecordEntry, WithdrawnEntry } from '../record/entries.ts';
import { shortened } from '../record/naming.ts';
import { viewOf } from '../record/view.ts';
import { authoredIn } from '../scriptPages.ts';
import { wordsFor } from '../../i18n/words.ts';
import { recordPath } from '../urls.ts';
import type { Citation } from './citation.ts';

const longestQuote = 120;

/** Words of the title: what was said, and where. */
const titled = (quote: string, speech: string | null, script: Script): string => {
  const said = wordsFor(script).recordPage.quoted(shortened(quote, longestQuote));
  return speech === null ? said : `${said}（${speech}）`;
};

/**
 * A record as it is cited: the statement by who made it, on the day it was made, at its own address.
 *
 * @param site the address that the site lives at
 */
export function recordCitation(entry: RecordEntry, script: Script, site: URL | undefined): Citation {
  const { record, document } = entry;
  const { quote, speaker, review } = viewOf(record, script);
  const words = wordsFor(script);
  return {
    key: `meipi-${record.id}`,
    title: titled(quote, authoredIn(script)(document.speech.title), script),
    author: speaker,
    site: words.siteName,
    said: document.speech.said.day,
    url: new URL(recordPath(record.id), site).href,
    script,
    note: words.recordPage.citation.note(record.id, review),
  };
}

/** A withdrawn record as it is cited, with what is still known of it. */
export function withdrawnCitation(
  { withdrawn, speech }: WithdrawnEntry,
  script: Script,
  site: URL | undefined,
): Citation {
  const authored = authoredIn(script);
  const { citation } = wordsFor(script).recordPage;
  return {
    key: `meipi-${withdrawn.id}`,
    title: titled(authored(withdrawn.anchor.exact), speech && authored(speech.title), script),
    author: null,
    site: wordsFor(script).siteName,
    said: speech?.said.day ?? null,
    url: new URL(recordPath(withdrawn.id), site).href,
    script,
    note: citation.note(withdrawn.id, citation.withdrawn),
  };
}

import { inBoth } from '../../lang/scripts.ts';
import { urls } from '../../view/urls.ts';
import type { WithdrawnEntry } from '../../view/record/entries.ts';

/** What `/r/<id>.json` says of a record that was withdrawn: that it was, why, and what it quoted. */
export function withdrawnData({ withdrawn: { id, kind, anchor, quantity, reason } }: WithdrawnEntry) {
  const { sentence, start, end, exact } = anchor;
  return {
    id,
    url: urls.recordPath(id),
    withdrawn: { reason: inBoth(reason) },
    kind,
    anchor: { sentence, start, end, exact: inBoth(exact) },
    quantity,
  };
}

import { inBoth, inEachScript } from '../../lang/scripts.ts';
import { namedThings } from '../../view/named/named.ts';
import { urls } from '../../view/urls.ts';
import type { PublishedNamed } from '../shapes/named.ts';

const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

/** All papers and campaigns that are named: the content of `data/named.json`. */
export const namedData = (): PublishedNamed[] =>
  Array.from(namedThings().values(), ({ id, name, aliases, kind, number, ...rest }) => ({
    ...{ id, url: inEachScript(urls.namedPath(id)), name: inBoth(name), aliases: [...aliases], kind, number },
    promised: idsOf(rest.promises),
    fulfilled: idsOf(rest.fulfilled),
    mentioned: idsOf(rest.mentions),
    facts: rest.deeds.map(({ fact }) => fact.id),
    documents: idsOf(rest.documents),
  }));

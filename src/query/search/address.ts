import { type Choices, type FacetName, facetNames, type Request, resultKinds } from './api.ts';

/** In the address of a page, values beyond these are not read. */
const mostValues = 50;

const isKind = (value: string): boolean => resultKinds.some((kind) => kind === value);
const isYear = (value: string): boolean => /^\d{4}$/.test(value);
const isId = (value: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
const checks: Record<FacetName, (value: string) => boolean> = {
  kind: isKind,
  topic: isId,
  speaker: isId,
  year: isYear,
  measure: isId,
  document: isId,
};

/** Nothing chosen. */
export const noChoices: Choices = {
  kind: [],
  topic: [],
  speaker: [],
  year: [],
  measure: [],
  document: [],
};

/** Whether an address asks anything: a query, or a facet alone (`?topic=smes`). */
export const asksAnything = ({ query, choices }: Request): boolean =>
  query.trim() !== '' || facetNames.some((name) => choices[name].length > 0);

/**
 * Reads an address: `q`, `kind`, `topic`, `speaker`, `year`, `measure`, `document` (each may be repeated),
 * `received=1`, `all=1`. Values that cannot be are passed over.
 */
export function readRequest(address: URL): Request {
  const parameters = address.searchParams;
  const choices = Object.fromEntries(
    facetNames.map((name) => [
      name,
      [...new Set(parameters.getAll(name))].filter(checks[name]).slice(0, mostValues),
    ]),
  );
  return {
    query: parameters.get('q') ?? '',
    choices: { ...noChoices, ...choices },
    received: parameters.get('received') === '1',
    all: parameters.get('all') === '1',
  };
}

/** The address that asks something, and all that is no question as it was; the same question, the same address. */
export function writeRequest(address: URL, { query, choices, received, all }: Request): URL {
  const written = new URL(address);
  for (const name of ['q', ...facetNames, 'received', 'all']) written.searchParams.delete(name);
  if (query !== '') written.searchParams.set('q', query);
  for (const name of facetNames) for (const value of choices[name]) written.searchParams.append(name, value);
  if (received) written.searchParams.set('received', '1');
  if (all) written.searchParams.set('all', '1');
  return written;
}

/** The choices with a value of one facet taken in, or left out where it was chosen. */
export function toggled(choices: Choices, name: FacetName, value: string): Choices {
  const before = choices[name];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { ...choices, [name]: after };
}

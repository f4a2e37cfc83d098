import type { Request } from '../../query/search/api.ts';

/** Whether a value of any facet is chosen. */
export const isNarrowed = ({ choices }: Request): boolean =>
  Object.values(choices).some((values) => values.length > 0);

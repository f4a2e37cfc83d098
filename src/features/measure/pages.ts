import { inLocales } from '../../view/localePages.ts';
import { type MeasureEntry, measureEntries } from '../../view/measure/entry.ts';

/** The static paths of a page that every measure has, in every language. */
export const measurePages = () =>
  inLocales(
    [...measureEntries().values()].map((entry) => ({
      params: { id: entry.measure.id },
      props: { entry },
    })),
  );

/** The static paths of a file that every measure has, the same for both scripts. */
export const measureFiles = (): { params: { id: string }; props: { entry: MeasureEntry } }[] =>
  [...measureEntries().values()].map((entry) => ({
    params: { id: entry.measure.id },
    props: { entry },
  }));

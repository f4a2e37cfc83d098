import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../../../model/locales.ts';
import { tokenBlocks } from '../../../../publish/designTokens.ts';
import { fileOf } from '../../../../publish/fileResponse.ts';
import { chartFile } from '../../../../publish/measureChart.ts';
import { isDrawn, type MeasureEntry, measureEntries } from '../../../../view/measure/entry.ts';
import { inLocales } from '../../../../view/localePages.ts';
import tokens from '../../../../features/ui/tokens.css?raw';

interface Props {
  locale: Locale;
  entry: MeasureEntry;
}

/** Of measures that are drawn. */
export const getStaticPaths = (() =>
  inLocales(
    [...measureEntries().values()]
      .filter(isDrawn)
      .map((entry) => ({ params: { id: entry.measure.id }, props: { entry } })),
  )) satisfies GetStaticPaths;

const [light] = tokenBlocks(tokens);

export const GET: APIRoute<Props> = ({ props: { entry, locale } }) =>
  fileOf('svg', chartFile(entry, locale, light ?? new Map<string, string>()) ?? '');

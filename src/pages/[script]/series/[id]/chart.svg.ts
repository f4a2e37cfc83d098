import type { APIRoute, GetStaticPaths } from 'astro';
import type { Script } from '../../../../schemas/common.ts';
import { tokenBlocks } from '../../../../site/designTokens.ts';
import { fileOf } from '../../../../site/fileResponse.ts';
import { chartFile } from '../../../../site/measure/chart.ts';
import { type MeasureEntry, measureEntries } from '../../../../site/measure/entry.ts';
import { inBothScripts } from '../../../../site/scriptPages.ts';
import tokens from '../../../../styles/tokens.css?raw';

interface Props {
  script: Script;
  entry: MeasureEntry;
}

/** Of measures of which something was said. */
export const getStaticPaths = (() =>
  inBothScripts(
    [...measureEntries().values()]
      .filter(({ points }) => points.length > 0)
      .map((entry) => ({ params: { id: entry.series.id }, props: { entry } })),
  )) satisfies GetStaticPaths;

const [light] = tokenBlocks(tokens);

export const GET: APIRoute<Props> = ({ props: { entry, script } }) =>
  fileOf('svg', chartFile(entry, script, light ?? new Map<string, string>()) ?? '');

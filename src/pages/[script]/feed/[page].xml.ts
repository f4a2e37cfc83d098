import type { APIRoute, GetStaticPaths } from 'astro';
import type { Script } from '../../../schemas/common.ts';
import { feedCount, feedIn } from '../../../site/feed.ts';
import { fileOf } from '../../../site/fileResponse.ts';
import { inBothScripts } from '../../../site/scriptPages.ts';

/** The documents that a long feed is continued in, from the second on. */
export const getStaticPaths = (() =>
  inBothScripts(
    Array.from({ length: feedCount() - 1 }, (_, index) => ({
      params: { page: String(index + 2) },
      props: { number: index + 2 },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ script: Script; number: number }> = ({ props }) =>
  fileOf('atom', feedIn(props.script, props.number));

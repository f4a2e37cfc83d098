import type { APIRoute, GetStaticPaths } from 'astro';
import type { Script } from '../../schemas/common.ts';
import { feedIn } from '../../site/feed.ts';
import { fileOf } from '../../site/fileResponse.ts';
import { inBothScripts } from '../../site/scriptPages.ts';

export const getStaticPaths = (() => inBothScripts([{ props: {} }])) satisfies GetStaticPaths;

export const GET: APIRoute<{ script: Script }> = ({ props }) => fileOf('atom', feedIn(props.script));

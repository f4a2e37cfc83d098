import type { APIRoute, GetStaticPaths } from 'astro';
import { recordPicture } from '../../../publish/pictures/picture.ts';
import { recordCard } from '../../../publish/cards.ts';
import { type RecordEntry, recordEntries } from '../../../view/record/entries.ts';

export const getStaticPaths = (() =>
  Array.from(recordEntries().current, ([id, entry]) => ({
    params: { id },
    props: { ...entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<RecordEntry> = async ({ props: { document, record } }) =>
  new Response(Buffer.from(await recordPicture(recordCard(document, record))), {
    headers: { 'content-type': 'image/png' },
  });

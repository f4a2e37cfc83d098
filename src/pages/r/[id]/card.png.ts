import type { APIRoute, GetStaticPaths } from 'astro';
import { recordPicture } from '../../../pictures/picture.ts';
import type { PolicyRecord } from '../../../schemas/record.ts';
import { ownRecords, recordCard } from '../../../site/cards.ts';
import type { PolicyDocument } from '../../../site/documents.ts';

export const getStaticPaths = (async () =>
  (await ownRecords()).map(({ document, record }) => ({
    params: { id: record.id },
    props: { document, record },
  }))) satisfies GetStaticPaths;

interface Props {
  document: PolicyDocument;
  record: PolicyRecord;
}

export const GET: APIRoute<Props> = async ({ props: { document, record } }) =>
  new Response(Buffer.from(await recordPicture(recordCard(document, record))), {
    headers: { 'content-type': 'image/png' },
  });

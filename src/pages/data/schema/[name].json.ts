import type { APIRoute, GetStaticPaths } from 'astro';
import { type PublishedName, publishedNames } from '../../../schemas/published/files.ts';
import { schemaFile } from '../../../site/dataFiles.ts';
import { fileOf } from '../../../site/fileResponse.ts';

export const getStaticPaths = (() =>
  publishedNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: PublishedName }> = ({ props }) => fileOf('json', schemaFile(props.name));

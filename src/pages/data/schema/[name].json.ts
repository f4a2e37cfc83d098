import type { APIRoute, GetStaticPaths } from 'astro';
import { type PublishedName, publishedNames } from '../../../publish/shapes/files.ts';
import { schemaFile } from '../../../publish/data/dataFiles.ts';
import { fileOf } from '../../../publish/fileResponse.ts';

export const getStaticPaths = (() =>
  publishedNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: PublishedName }> = ({ props }) => fileOf('json', schemaFile(props.name));

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { inContent } from './folders.ts';
import { article } from './schemas/article.ts';
import { edits } from './schemas/edits.ts';
import { page } from './schemas/page.ts';
import { records } from './schemas/record.ts';
import { judgements, series } from './schemas/series.ts';
import { source } from './schemas/source.ts';
import { speech } from './schemas/speech.ts';
import { topic } from './schemas/topic.ts';
import { yamlDays } from './schemas/yamlDays.ts';

const folder = ({ entry }: { entry: string }): string => entry.split('/')[0] ?? entry;

export const collections = {
  sources: defineCollection({
    loader: glob({ base: inContent('sources'), pattern: '*/source.yaml', generateId: folder }),
    schema: yamlDays(source),
  }),
  speeches: defineCollection({
    loader: glob({ base: inContent('speeches'), pattern: '*.yaml' }),
    schema: yamlDays(speech),
  }),
  articles: defineCollection({
    loader: glob({
      base: inContent('articles'),
      pattern: '*/zh-han[st].md',
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: yamlDays(article),
  }),
  edits: defineCollection({
    loader: glob({ base: inContent('articles'), pattern: '*/edits.json', generateId: folder }),
    schema: edits,
  }),
  records: defineCollection({
    loader: glob({ base: inContent('records'), pattern: '*.json' }),
    schema: records,
  }),
  topics: defineCollection({
    loader: glob({ base: inContent('topics'), pattern: '*.yaml' }),
    schema: yamlDays(topic),
  }),
  series: defineCollection({
    loader: glob({ base: inContent('series'), pattern: '*.yaml' }),
    schema: yamlDays(series),
  }),
  verdicts: defineCollection({
    loader: glob({ base: inContent('verdicts'), pattern: '*.json' }),
    schema: judgements,
  }),
  pages: defineCollection({
    loader: glob({
      base: inContent('pages'),
      pattern: '*/zh-han[st].md',
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: page,
  }),
};

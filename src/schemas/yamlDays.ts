import { z } from 'zod';

/** YAML 1.1 reads `2023-03-01` as a date at midnight UTC; here a day is text. */
function daysAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(daysAsText);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, daysAsText(inner)]));
}

/** A schema for data that Astro's YAML reader has read, in which days have become dates. */
export const yamlDays = <S extends z.ZodType>(schema: S) => z.preprocess(daysAsText, schema);

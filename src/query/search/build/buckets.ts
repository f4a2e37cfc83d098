import { bucketFile, bucketOf, isGap, listFile } from '../grams.ts';
import type { ListSetShape } from '../layout.ts';
import { ByteWriter } from '../varint.ts';
import type { GramList } from './gramLists.ts';

/** A file of the index before it is packed: its name in the index's folder. */
export interface IndexFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lists of more bytes than this are files of their own. */
const longestInBucket = 3072;

/** How many bytes of lists a bucket holds on average, before packing. */
const bucketSize = 3072;

interface Held extends GramList {
  readonly section: number;
  readonly apart: boolean;
}

function writeBucket(lists: readonly Held[]): Uint8Array {
  const writer = new ByteWriter();
  for (const { key, section, count, longer, apart, entries, positions } of lists) {
    writer.string(key);
    writer.number(section);
    writer.number(count);
    writer.number((longer ? 1 : 0) + (apart ? 2 : 0));
    writer.number(apart ? 0 : entries.length);
    writer.number(apart ? 0 : positions.length);
  }
  const body = new ByteWriter();
  for (const { apart, entries } of lists) if (!apart) body.bytes(entries);
  for (const { apart, positions } of lists) if (!apart) body.bytes(positions);
  const whole = new ByteWriter();
  whole.number(writer.length);
  whole.bytes(writer.finish());
  whole.bytes(body.finish());
  return whole.finish();
}

/**
 * Writes lists into files: many short ones into one, long ones apart.
 *
 * @param sections the lists of each section
 * @returns the files, and how they are laid out
 */
export function writeBuckets(sections: readonly Iterable<GramList>[]): {
  files: IndexFile[];
  shape: ListSetShape;
} {
  const files: IndexFile[] = [];
  const held: Held[] = [];
  let bytes = 0;
  let longest = 2;
  for (const [section, lists] of sections.entries()) {
    for (const list of lists) {
      const { key, entries, positions } = list;
      if (!isGap(key)) longest = Math.max(longest, [...key].length);
      const apart = entries.length + positions.length > longestInBucket;
      if (apart) {
        files.push({ name: listFile(key, section, 'entries'), bytes: entries });
        if (positions.length > 0) files.push({ name: listFile(key, section, 'positions'), bytes: positions });
        held.push({ ...list, section, apart, entries: new Uint8Array(), positions: new Uint8Array() });
      } else {
        held.push({ ...list, section, apart });
        bytes += entries.length + positions.length + key.length + 5;
      }
    }
  }
  const buckets = Math.max(1, Math.ceil(bytes / bucketSize));
  const filled: Held[][] = Array.from({ length: buckets }, () => []);
  for (const list of held) filled[bucketOf(list.key, buckets)]?.push(list);
  for (const [bucket, lists] of filled.entries()) {
    files.push({ name: bucketFile(bucket), bytes: writeBucket(lists) });
  }
  return { files, shape: { buckets, longest } };
}

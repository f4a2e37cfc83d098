import { bucketFile, bucketOf, listFile, positionsAnEntry } from '../grams.ts';
import type { ListSetShape } from '../layout.ts';
import { ByteReader, readRising } from '../varint.ts';

/** Loads a file of the index, by its name, unpacked; each once. */
export type Load = (name: string) => Promise<Uint8Array>;

/** Where a string stands in one section of the index. */
export interface List {
  readonly key: string;
  /** In how many entries. */
  readonly count: number;
  /** Whether longer strings with this one in them have lists of their own. */
  readonly longer: boolean;
  /** Whether it is a file of its own, to be loaded yet. */
  readonly apart: boolean;
  /** The entries, rising. */
  entries(): Promise<Uint32Array>;
  /** All places, rising: `entry * positionsAnEntry + position`. */
  places(): Promise<Float64Array>;
}

/** Which of some entries of a section hold a string, told from their texts. */
export type ReadEntries = (
  section: number,
  entries: Uint32Array,
  term: readonly string[],
) => Promise<Uint32Array>;

type Bucket = ReadonlyMap<string, ReadonlyMap<number, List>>;

function readPlaces(entries: Uint32Array, bytes: Uint8Array): Float64Array {
  const reader = new ByteReader(bytes);
  const places: number[] = [];
  for (const entry of entries) {
    let position = 0;
    for (let last = false; !last;) {
      const code = reader.number();
      last = code % 2 === 1;
      position += Math.floor(code / 2);
      places.push(entry * positionsAnEntry + position);
    }
  }
  return Float64Array.from(places);
}

function readBucket(bytes: Uint8Array, load: Load): Bucket {
  const whole = new ByteReader(bytes);
  const heads = new ByteReader(whole.bytes(whole.number()));
  const rows: { key: string; section: number; count: number; flags: number; sizes: [number, number] }[] = [];
  while (!heads.done) {
    rows.push({
      key: heads.string(),
      section: heads.number(),
      count: heads.number(),
      flags: heads.number(),
      sizes: [heads.number(), heads.number()],
    });
  }
  const entryBytes = rows.map(({ sizes }) => whole.bytes(sizes[0]));
  const positionBytes = rows.map(({ sizes }) => whole.bytes(sizes[1]));
  const bucket = new Map<string, Map<number, List>>();
  for (const [index, { key, section, count, flags }] of rows.entries()) {
    const apart = flags >= 2;
    const bytesOf = async (part: 'entries' | 'positions'): Promise<Uint8Array> => {
      if (apart) return load(listFile(key, section, part));
      return (part === 'entries' ? entryBytes[index] : positionBytes[index]) ?? new Uint8Array();
    };
    const entries = async (): Promise<Uint32Array> => readRising(await bytesOf('entries'), count);
    const places = async (): Promise<Float64Array> => {
      const [own, positions] = await Promise.all([entries(), bytesOf('positions')]);
      return readPlaces(own, positions);
    };
    const lists = bucket.get(key) ?? new Map<number, List>();
    bucket.set(key, lists.set(section, { key, count, longer: flags % 2 === 1, apart, entries, places }));
  }
  return bucket;
}

const none: ReadonlyMap<number, List> = new Map();

/** The lists of strings, loaded as they are needed. */
export class GramIndex {
  /** The length of the longest string that has a list. */
  readonly longest: number;
  /** Reads entries themselves: which of them hold a string. */
  readonly read: ReadEntries;
  readonly #load: Load;
  readonly #buckets: number;
  readonly #loaded = new Map<number, Promise<Bucket>>();

  constructor(load: Load, { buckets, longest }: ListSetShape, read: ReadEntries) {
    this.#load = load;
    this.#buckets = buckets;
    this.longest = longest;
    this.read = read;
  }

  /**
   * The list of a string in a section.
   *
   * @throws when its file cannot be loaded; the next call tries again
   */
  async list(characters: readonly string[], section: number): Promise<List | undefined> {
    const key = characters.join('');
    return (await this.#bucket(key)).get(key)?.get(section);
  }

  /** The lists of all pairs of two characters, near and apart: by name. */
  async around(keys: readonly string[]): Promise<Bucket> {
    const [first = ''] = keys;
    const bucket = await this.#bucket(first);
    return new Map(keys.flatMap((key) => (bucket.has(key) ? [[key, bucket.get(key) ?? none]] : [])));
  }

  #bucket(key: string): Promise<Bucket> {
    const bucket = bucketOf(key, this.#buckets);
    const known = this.#loaded.get(bucket);
    if (known) return known;
    const read = this.#load(bucketFile(bucket)).then((bytes) => readBucket(bytes, this.#load));
    this.#loaded.set(bucket, read);
    read.catch(() => this.#loaded.delete(bucket));
    return read;
  }
}

/** How the index is laid out in files; shared by who writes and who reads. */
import type { Script } from '../../model/common.ts';
import type { InScripts } from '../../lang/scripts.ts';
import type { Fate } from './api.ts';
import type { Bound, Kind, Precision, Rate, Relation } from '../../model/record.ts';
import type { Characters } from './characters.ts';
import { underBase } from '../../model/address.ts';
import { findPath } from '../../model/routes.ts';

/** The path of the folder that holds it, beside Pagefind's own files, with its closing slash. */
export const findFolder = (base: string): string => underBase(base, findPath);

/** The lists of strings: each set has files of its own, so that only what is asked for is loaded. */
export const listSets = ['passages', 'others', 'received'] as const;
export type ListSet = (typeof listSets)[number];

/**
 * The sections of the lists that are not of passages. Records are held twice: by what they are of, and by the
 * words that say it.
 */
export const sections = { subjects: 0, quotes: 1, titles: 2, evidence: 3 } as const;

/** `entry.json`: which index is the present one. */
export interface Entry {
  /** The folder beside it, named by its content. */
  readonly folder: string;
}

/** How a set of lists is laid out. */
export interface ListSetShape {
  /** Over how many files the short lists are spread. */
  readonly buckets: number;
  /** The length of the longest string that has a list. */
  readonly longest: number;
}

/** What every answer needs. */
export interface Core {
  readonly characters: Characters;
  readonly lists: Readonly<Record<ListSet, ListSetShape>>;
  /** Whether Pagefind has the passages, too. */
  readonly pagefind: boolean;
  /** For each document, newest first, how many passages and records of each section are its own. */
  readonly passages: readonly number[];
  readonly records: Readonly<Record<RecordSection, readonly number[]>>;
  /** How many sources outside the collection and facts of theirs there are, together. */
  readonly evidence: number;
  /** The years of publication with how many documents each has, newest first. */
  readonly years: readonly (readonly [year: number, documents: number])[];
  readonly topics: readonly Named[];
  readonly speakers: readonly Named[];
  readonly measures: readonly Measure[];
  /** The facets of which each value is a file of its own: together they are too much to load at once. */
  readonly apart: readonly ListedFacet[];
  /** The units of quantities, the most frequent first. */
  readonly units: readonly string[];
  /** The years in which records' times end, rising, with how many do. */
  readonly ends: readonly (readonly [year: number, records: number])[];
  readonly words: readonly SearchWord[];
}

export interface Named {
  readonly id: string;
  readonly name: InScripts;
}

export interface Measure extends Named {
  readonly unit: InScripts;
  readonly records: number;
}

/** A word that somebody may type, and what it stands for. */
export interface SearchWord {
  /** Folded, in simplified script. */
  readonly typed: string;
  readonly found: readonly InScripts[];
  readonly kind: 'regional' | 'short-form';
}

/** Records are numbered section by section in this order, then in reading order; a kind's sections stand together. */
export const recordSections = ['tracked', 'effort', 'figure', 'milestone'] as const;
export type RecordSection = (typeof recordSections)[number];

/** The sections of each kind. Targets that can be followed come before efforts in general, and so are shown first. */
export const sectionsOf = {
  target: ['tracked', 'effort'],
  figure: ['figure'],
  milestone: ['milestone'],
} as const satisfies Readonly<Record<Kind, readonly RecordSection[]>>;

/** The kinds in the order in which they are numbered. */
export const kindOrder = ['target', 'figure', 'milestone'] as const satisfies readonly Kind[];

/** So many entries are in one file of texts. */
export const blockSizes = { passages: 8, records: 8, documents: 32, evidence: 16, received: 8 } as const;
export type BlockName = keyof typeof blockSizes;
export const blockFile = (name: BlockName, block: number): string => `t/${name}-${block}.pack`;

export type PassageRow = readonly [
  sentence: number,
  /** Place among the speakers, or -1. */
  speaker: number,
  heading: 0 | 1,
  simplified: string,
  traditional: string,
];

/** A sentence as received; one of the scripts is the one it came in. */
export interface ReceivedRow extends InScripts {
  readonly script: Script;
}

export interface RecordRow {
  readonly id: string;
  readonly document: number;
  readonly said: string;
  readonly speaker: InScripts | null;
  readonly subject: InScripts;
  readonly exact: InScripts;
  readonly quantity: {
    readonly text: InScripts;
    readonly value: number;
    readonly max: number | null;
    readonly unit: InScripts;
    readonly bound: Bound;
    /** Whether the text does not say its bound, which stands elsewhere in the clause. */
    readonly apart: boolean;
  } | null;
  readonly change: Rate | null;
  readonly time: {
    readonly text: InScripts;
    readonly start: string;
    readonly end: string;
    readonly relation: Relation;
    readonly precision: Precision;
  } | null;
  readonly fate: Fate | null;
}

export interface DocumentRow {
  readonly id: string;
  readonly day: string;
  readonly publisher: InScripts | null;
  readonly title: InScripts;
}

/** A source outside the collection, or a fact of one. */
export interface EvidenceRow {
  readonly source: string;
  /** The fact's number in it; null for the source itself. */
  readonly fact: number | null;
  readonly day: string;
  readonly publisher: InScripts;
  /** The title of a source; of a fact, its statement. */
  readonly text: InScripts;
}

/** A facet's entries: for each of its values, those of each section of results, rising. */
export const facetSections = ['passages', 'records', 'documents'] as const;
export type FacetSection = (typeof facetSections)[number];
export const listedFacets = ['topic', 'speaker', 'measure'] as const;
export type ListedFacet = (typeof listedFacets)[number];
/** All values of a facet, or one where each is a file of its own. */
export const facetFile = (name: ListedFacet, value?: number): string =>
  value === undefined ? `f/${name}.pack` : `f/${name}-${value}.pack`;

/** The records of a unit by value: count, then for each, rising by record: record, value, max. */
export const quantitiesFile = (unit: number): string => `q/${unit}.pack`;
export type QuantityRows = readonly (readonly [
  value: number,
  max: number | null,
  records: readonly number[],
])[];

/** The records whose time ends in a year, by the days that it begins and ends on. */
export const timesFile = (year: number): string => `y/${year}.pack`;
export type TimeRows = readonly (readonly [start: string, end: string, records: readonly number[]])[];

export const coreFile = 'core.pack';
/** All documents, newest first. */
export const documentsFile = 'documents.pack';
/** A document's id, and the highest number that a record of its own has; 0 without records. */
export type NamedDocument = readonly [id: string, lastRecord: number];
/** Words that occur, for suggestions and for what is typed by sound. */
export const termsFile = 'terms.pack';

/** A word that occurs: simplified, traditional, its syllables without tones, how many passages hold it. */
export type TermRow = readonly [simplified: string, traditional: string, syllables: string, passages: number];

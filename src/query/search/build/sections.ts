import { isTracked, type Kind, type StatementType } from '../../../model/record.ts';
import type { RecordSection } from '../layout.ts';

/** The section that a record is numbered in. */
export const sectionOf = ({ kind, type }: { kind: Kind; type: StatementType }): RecordSection =>
  kind === 'target' ? (isTracked(type) ? 'tracked' : 'effort') : kind;

import type { Script } from '../../schemas/common.ts';
import { designPartsHans } from './designParts-zh-hans.ts';
import { designPartsHant } from './designParts-zh-hant.ts';

/** A part on the page that shows how everything is set. */
export interface DesignPart {
  name: string;
  /** What it is for, in one line. */
  about: string;
}

/** The parts that are shown, by the name of their component. */
export type PartName = keyof typeof designPartsHans;

const tables: Record<Script, Record<PartName, DesignPart>> = {
  'zh-Hans': designPartsHans,
  'zh-Hant': designPartsHant,
};

/** What a part is called and for, in one script. */
export const designPartIn = (script: Script, part: PartName): DesignPart => tables[script][part];

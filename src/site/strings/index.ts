import type { Script } from '../../schemas/common.ts';
import type { Strings } from './strings.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

export type { Strings, View } from './strings.ts';

const tables: Record<Script, Strings> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** The words of the interface for a page in one script. */
export const stringsFor = (script: Script): Strings => tables[script];

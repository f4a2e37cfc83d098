import type { Script } from '../../schemas/common.ts';
import type { Verdict } from '../../schemas/series.ts';

/** What became of a target, in a few words, and what that means. */
interface VerdictName {
  name: string;
  meaning: string;
}

const hans: Record<Verdict, VerdictName> = {
  'not-yet-due': { name: '未到期', meaning: '期限还没有到。' },
  'no-report': { name: '未见报告', meaning: '期限已过，所收讲话里没有读到其后的报告；这不等于没有做到。' },
  'reported-met': { name: '自报已达到', meaning: '据讲话人其后自报，已经达到；没有另行核实。' },
  'reported-short': { name: '自报未达到', meaning: '据讲话人其后自报，没有达到；没有另行核实。' },
  'not-measurable': { name: '无从衡量', meaning: '没有数目或没有期限，无从按数判断。' },
};

const hant: Record<Verdict, VerdictName> = {
  'not-yet-due': { name: '未到期', meaning: '期限還沒有到。' },
  'no-report': { name: '未見報告', meaning: '期限已過，所收講話裡沒有讀到其後的報告；這不等於沒有做到。' },
  'reported-met': { name: '自報已達到', meaning: '據講話人其後自報，已經達到；沒有另行核實。' },
  'reported-short': { name: '自報未達到', meaning: '據講話人其後自報，沒有達到；沒有另行核實。' },
  'not-measurable': { name: '無從衡量', meaning: '沒有數目或沒有期限，無從按數判斷。' },
};

const tables: Record<Script, Record<Verdict, VerdictName>> = { 'zh-Hans': hans, 'zh-Hant': hant };

export const verdictNamesFor = (script: Script): Record<Verdict, VerdictName> => tables[script];

import { at } from '../../lang/at.ts';
import type { Repair, Repairing } from '../repair.ts';

const fullWidth = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
]);

const chinese = /[\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】「」『』—…％]/u;
const reason = '汉字之间的半角标点';

const isChinese = (character: string | undefined): boolean =>
  character !== undefined && chinese.test(character);

/** A half-width mark with the nearest characters on either side that are neither marks nor spaces. */
interface Mark {
  position: number;
  character: string;
  /** Null where only marks and spaces stand before it, up to the mark before. */
  before: string | null;
  after: string | undefined;
}

const isSpace = (character: string | undefined): boolean =>
  character !== undefined && /[^\S\n]/.test(character);

/** The half-width marks and line breaks of a text, in order. */
function marksOf(text: string): Mark[] {
  const found = Array.from(text.matchAll(/[,:;?!.()\n]/g), ({ index, 0: character }): Mark => ({
    position: index,
    character,
    before: null,
    after: undefined,
  }));
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const mark = at(found, index);
    const next = found[index + 1];
    let right = mark.position + 1;
    while (isSpace(text[right])) right += 1;
    mark.after = right === next?.position && next.character !== '\n' ? next.after : text[right];
    const limit = found[index - 1]?.position ?? -1;
    let left = mark.position - 1;
    while (left > limit && isSpace(text[left])) left -= 1;
    if (left > limit) mark.before = at(text, left);
  }
  return found;
}

/** Whether a question mark stands for a character that some encoding lacked: beside a mark it makes no sense. */
const isLostCharacter = (text: string, position: number): boolean =>
  /[，、；：（《“]/u.test(text.charAt(position - 1)) || /[，、；：。]/u.test(text.charAt(position + 1));

/** Half-width punctuation in Chinese text: 如何?产业链 → 如何？产业链. Numbers, times and addresses keep theirs. */
export const halfwidth: Repair = {
  kind: 'halfwidth',
  find({ text }) {
    const found: Repairing[] = [];
    const open: { position: number; followsChinese: boolean; after: string | undefined }[] = [];
    let followsChinese = false;
    let opensLine = true;
    const convert = (position: number, to: string): void => {
      found.push({ start: position, end: position + 1, to, reason });
      followsChinese = true;
    };
    for (const { position, character, before, after } of marksOf(text)) {
      if (before !== null) {
        followsChinese = isChinese(before);
        opensLine = false;
      }
      const to = fullWidth.get(character);
      if (character === '\n') {
        followsChinese = false;
        opensLine = true;
        open.length = 0;
      } else if (to !== undefined) {
        const lost = character === '?' && isLostCharacter(text, position);
        const isWanted = !lost && (followsChinese || (!opensLine && isChinese(after)));
        if (isWanted && !text.startsWith('://', position)) convert(position, to);
      } else if (character === '.') {
        const ends = after === undefined || after === '\n' || isChinese(after);
        const last = text.charAt(position - 1);
        // A bracket that stays half-width closes within words of another script.
        if (ends && (/[\p{Script=Han}”）]/u.test(last) || (last === ')' && followsChinese)))
          convert(position, '。');
      } else if (character === '(') {
        open.push({ position, followsChinese, after });
      } else {
        const left = open.pop();
        const next = text.charAt(position + 1);
        const isWanted =
          left && (left.followsChinese || isChinese(left.after) || /\p{Script=Han}/u.test(next));
        if (!isWanted) continue;
        convert(left.position, '（');
        convert(position, '）');
      }
    }
    return found;
  },
  examples: [
    ['工信部:制定重点行业碳达峰行动方案,鼓励建设', '工信部：制定重点行业碳达峰行动方案，鼓励建设'],
    ['态势如何?产业链怎样补短板!', '态势如何？产业链怎样补短板！'],
    ['2021年,要做好', '2021年，要做好'],
    ['比重为33.2%,所以', '比重为33.2%，所以'],
    ['建网络、打基础,5G很关键', '建网络、打基础，5G很关键'],
    ['碳捕集利用与封存(CCUS)等', '碳捕集利用与封存（CCUS）等'],
    ['组建了IMT2030( 6G)工作组', '组建了IMT2030（ 6G）工作组'],
    ['各人下午好!', '各人下午好！'],
    ['由水利部(MWR)牵头.', '由水利部（MWR）牵头。'],
    ['改用新标准(试行).', '改用新标准（试行）。'],
    ['稳中求进.今年', '稳中求进。今年'],
  ],
  untouched: [
    '发布时间16:34:43',
    '1,841亿元和3.2倍',
    '网址http://example.org/a?b=1',
    '比例3:1',
    'Made in China, by us',
    '1.稳增长',
    '全长10 km (6 mi)',
    '增长5.1%。',
    'It was issued by the ministry (MWR).',
    '加固二期、?水灌区开工',
    '学科进入前1?。',
  ],
};

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

const mark = /[,:;?!.()]/;

const isChinese = (character: string | undefined): boolean =>
  character !== undefined && chinese.test(character);

/** For each unit of a text, the nearest one to its right that is neither a half-width mark nor a space. */
function followers(text: string): (string | undefined)[] {
  const result = new Array<string | undefined>(text.length);
  let next: string | undefined;
  for (let position = text.length - 1; position >= 0; position -= 1) {
    result[position] = next;
    const character = text[position] ?? '';
    if (!mark.test(character) && !/[^\S\n]/.test(character)) next = character;
  }
  return result;
}

/** Half-width punctuation in Chinese text: 如何?产业链 → 如何？产业链. Numbers, times and addresses keep theirs. */
export const halfwidth: Repair = {
  kind: 'halfwidth',
  find({ text }) {
    const found: Repairing[] = [];
    const after = followers(text);
    const open: { position: number; followsChinese: boolean }[] = [];
    let followsChinese = false;
    let opensLine = true;
    const convert = (position: number, to: string): void => {
      found.push({ start: position, end: position + 1, to, reason });
      followsChinese = true;
    };
    for (const { index: position, 0: character } of text.matchAll(/\n|\S/g)) {
      const to = fullWidth.get(character);
      if (!mark.test(character)) {
        opensLine = character === '\n';
        followsChinese = isChinese(character);
        if (opensLine) open.length = 0;
      } else if (to !== undefined) {
        const isWanted = followsChinese || (!opensLine && isChinese(after[position]));
        if (isWanted && !text.startsWith('://', position)) convert(position, to);
      } else if (character === '.') {
        const ends = after[position] === undefined || after[position] === '\n' || isChinese(after[position]);
        if (ends && /[\p{Script=Han}”）)]/u.test(text[position - 1] ?? '')) convert(position, '。');
      } else if (character === '(') {
        open.push({ position, followsChinese });
      } else {
        const left = open.pop();
        if (!left || !(left.followsChinese || isChinese(after[left.position]))) continue;
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
    ['各人下午好!', '各人下午好！'],
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
  ],
};

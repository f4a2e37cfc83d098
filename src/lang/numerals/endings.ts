import { plus } from './characters.ts';
import { readCount } from './count.ts';
import { heads } from './heads.ts';
import { smallNumber } from './small.ts';
import type { Ending, Reading } from './reading.ts';

/** What reads a count, signed or not: the numerator of a fraction. */
function readAny(text: string, at: number): Reading | null {
  for (const { read } of heads) {
    const count = read(text, at);
    if (count !== null) return count;
  }
  return null;
}

const part = (whole: Reading, by: number, form: Reading['form']): Reading => ({
  ...whole,
  value: whole.value / by,
  max: whole.max === null ? null : whole.max / by,
  form,
});

/** A fraction that is no date, page or list number; what stands before and behind it. */
const slash = /[/／]([2-9２-９]|10)(?![\d/／.\-月日号页A-Za-z前起~～至])/y;
const beforeSlash = /[\d/.\-第(（年月A-Za-z]/;

/** Words that begin with 成: 成立, 成果. */
const isWord =
  /成[立为果员功本效品就熟都型套长形交分绩人年语色因天渝像活材片群串倍批块规见家药衣全败行真婚双对排心文]/y;
const half = /成(?:半|([一二三四五六七八九]|(?<=\d成)[1-9])(?![十百千万亿个项家、点成\d.,%]))/y;

/** How far a value may lie off: 24|±3%. */
const tolerance = /([%％]?) ?± ?(\d{1,9}(?:\.\d{1,9})?)([%％]?)/y;

/** Reads what follows a denominator: 分之 and the numerator. */
function readFraction(text: string, { end, value, max }: Reading): Reading | null {
  if (!text.startsWith('分之', end) || value < 2 || max !== null) return null;
  const numerator = readAny(text, end + 2);
  if (numerator === null) return null;
  return value === 100 ? { ...numerator, form: 'percent' } : part(numerator, value, 'fraction');
}

/** The ways in which a count goes on, in the order they are tried. */
export const endings: readonly Ending[] = [
  {
    name: 'fraction',
    read: (text, _at, count) => readFraction(text, count),
    examples: [
      ['三分之一', '三分之一', 1 / 3],
      ['百分之五', '百分之五', 5],
      ['百分之十点五', '百分之十点五', 10.5],
      ['百分之百', '百分之百', 100],
      ['千分之三', '千分之三', 0.003],
      ['百分之八九十', '百分之八九十', 80, 90, 'range'],
    ],
    others: [],
  },
  {
    name: 'whole and fraction',
    read: (text, _at, { end, value }) => {
      const denominator = text.charAt(end) === '又' ? readCount(text, end + 1) : null;
      const fraction = denominator === null ? null : readFraction(text, denominator);
      if (fraction?.form !== 'fraction') return null;
      return { ...fraction, value: value + (value < 0 ? -fraction.value : fraction.value) };
    },
    examples: [['三又二分之一倍', '三又二分之一', 3.5]],
    others: [],
  },
  {
    name: 'slash',
    read: (text, at, { end, value, form }) => {
      if (!'/／'.includes(text.charAt(end))) return null;
      slash.lastIndex = end;
      const by = Number((slash.exec(text)?.[1] ?? '0').normalize('NFKC'));
      const isPart = form === 'arabic' && Number.isInteger(value) && value > 0 && value < by;
      if (!isPart || beforeSlash.test(text.charAt(at - 1))) return null;
      return {
        end: end + 1 + String(by).length,
        value: value / by,
        max: null,
        bound: null,
        form: 'fraction',
      };
    },
    examples: [['约占1/3以上', '1/3', 1 / 3]],
    others: [],
  },
  {
    name: 'tolerance',
    read: (text, _at, { end, value, max, bound, form }) => {
      if (!text.slice(end, end + 3).includes('±')) return null;
      tolerance.lastIndex = end;
      const [all, inner = '', digits, outer = ''] = tolerance.exec(text) ?? [];
      if (all === undefined || max !== null || bound !== null) return null;
      const [low, high] = [plus(value, -Number(digits)), plus(value, Number(digits))];
      const isPercent = /[%％]/.test(outer === '' ? inner : outer);
      if (!isPercent && inner !== '') return null;
      return {
        end: end + all.length,
        value: low,
        max: high,
        bound: 'range',
        form: isPercent ? 'percent' : form,
      };
    },
    examples: [
      ['减量24±3%', '24±3%', 21, 27, 'range'],
      ['含量5%±0.5%', '5%±0.5%', 4.5, 5.5, 'range'],
      ['间距40±2米', '40±2', 38, 42, 'range'],
    ],
    others: [],
  },
  {
    name: 'percent',
    read: (text, _at, count) => {
      const end = text.charAt(count.end) === ' ' ? count.end + 1 : count.end;
      const sign = text.charAt(end);
      if (sign === '‰') return { ...part(count, 1000, 'fraction'), end: end + 1 };
      return sign === '%' || sign === '％' ? { ...count, end: end + 1, form: 'percent' } : null;
    },
    examples: [
      ['增长20.7%', '20.7%', 20.7],
      ['增长２０．７％', '２０．７％', 20.7],
      ['0.5‰', '0.5‰', 0.0005],
    ],
    others: [],
  },
  {
    name: 'tenths',
    read: (text, _at, count) => {
      const { end, value, max } = count;
      if (text.charAt(end) !== '成' || value < 1 || (max ?? value) > 10 || count.form === 'scale')
        return null;
      isWord.lastIndex = end;
      if (isWord.test(text)) return null;
      const tenfold = (tenths: number): number => Number((tenths * 10).toPrecision(15));
      const whole: Reading = {
        ...count,
        end: end + 1,
        value: tenfold(value),
        max: max === null ? null : tenfold(max),
        form: 'tenths',
      };
      if (max !== null) return whole;
      half.lastIndex = end;
      const tail = half.exec(text);
      if (tail !== null) {
        const units = tail[1] === undefined ? 5 : Number(smallNumber(tail[1]));
        return { ...whole, end: end + 2, value: whole.value + units };
      }
      return /[多余]/.test(text.charAt(end + 1)) ? { ...whole, end: end + 2, bound: 'more-than' } : whole;
    },
    examples: [
      ['占五成以上', '五成', 50],
      ['七八成企业', '七八成', 70, 80, 'range'],
      ['三成五', '三成五', 35],
      ['占比4成5', '4成5', 45],
      ['约6成', '6成', 60],
      ['三成多', '三成多', 30, null, 'more-than'],
    ],
    others: [],
  },
];

import { plus, scaleAt, times, unitAt } from './characters.ts';
import { readBareScale, readNumber, type Plain } from './number.ts';
import type { Reading } from './reading.ts';

/** 多, 余 and 来 behind a number, where they do not begin a word: 余额, 多元化, 来自. */
const about =
  /多(?!元化|元投|样化|边|式联|功能|维|民族|极化|渠道)|余(?![额热地杭量姚粮缺温压])|来(?=[个家人年天岁万亿名项户次度元块种吨条亩辆座])/y;

/** What a number may end on so that 多 can follow: 30, 1300, 万. */
const isRound = ({ value, form }: Plain): boolean => form === 'scale' || (value >= 10 && value % 10 === 0);

/**
 * A scale behind 多 and 几: 3000多|万, 十几|亿. It multiplies what stands behind a greater one only:
 * 一亿七千多|万 is 170000000.
 */
function scaled(text: string, reading: Reading, { head }: Plain): Reading {
  const scale = readBareScale(text, reading.end);
  if (scale === null || scaleAt(text, scale.end - 1) === null) return reading;
  const fixed = scale.value < head.scale ? head.value : 0;
  const multiplied = (value: number): number => plus(fixed, times(plus(value, -fixed), scale.value));
  return {
    ...reading,
    end: scale.end,
    value: multiplied(reading.value),
    max: reading.max === null ? null : multiplied(reading.max),
    form: reading.form === 'arabic' ? 'mixed' : reading.form,
  };
}

/** 十几, 20几, 三百几十, 一百零几: what 几 adds to the number before it. */
function readSeveral(text: string, plain: Plain): Reading | null {
  const { value, form } = plain;
  const end = plain.end + (text.startsWith('零几', plain.end) ? 1 : 0);
  if (text.charAt(end) !== '几' || form === 'scale') return null;
  const unit = unitAt(text, end + 1);
  const factor = unit || 1;
  if (value === 0 || value % (factor * 10) !== 0) return null;
  const low = plus(value, unit === 0 ? 1 : 2 * factor);
  const max = plus(value, 9 * factor);
  return scaled(text, { end: end + (unit > 0 ? 2 : 1), value: low, max, bound: 'range', form }, plain);
}

/**
 * Reads a number with what makes it approximate: 30余, 3000多万, 十几亿, 三百来, 五六百.
 *
 * @returns null where no number begins
 */
export function readCount(text: string, at: number): Reading | null {
  const plain = readNumber(text, at);
  if (plain === null) return null;
  const { end, value, spread, form } = plain;
  if (spread > 0) return { end, value, max: plus(value, spread), bound: 'range', form };
  const several = readSeveral(text, plain);
  if (several !== null) return several;
  about.lastIndex = end;
  const isAbout = '多余来'.includes(text.charAt(end)) && isRound(plain) && about.test(text);
  if (!isAbout) return { end, value, max: null, bound: null, form };
  const bound = text.charAt(end) === '来' ? 'approx' : 'more-than';
  return scaled(
    text,
    { end: end + 1, value, max: null, bound, form: form === 'scale' ? 'han' : form },
    plain,
  );
}

import { readArabicSection } from './arabic.ts';
import { digitAt, kindAt, kinds, plus, scaleAt, times, unitAt } from './characters.ts';
import { digitsAt, readHanSection, spelledDigits } from './han.ts';
import type { Section, SectionReader } from './section.ts';
import { wordAt } from './words.ts';

/** A number as it is written, with nothing approximate but a pair of digits (五六百). */
export interface Plain {
  end: number;
  value: number;
  spread: number;
  form: 'arabic' | 'han' | 'mixed' | 'scale';
  /** What stands before its last scale, and that scale: 1亿 of 一亿七千. */
  head: Head;
}

/** The part of a number up to its last 万 or 亿, which a smaller scale behind it leaves alone. */
interface Head {
  value: number;
  scale: number;
}

/** A year, also 2021年; it does not go on a number before it: 2000万|2025年. */
const year = /[12]\d{3}年/y;

/** What must not follow digits that would go on a number: 3亿|5G, 1万|2.5, 3亿|20%. */
const ownUnit = /\d+[A-Za-z%％‰.．/:：]/y;

const startsAnother = (text: string, at: number): boolean =>
  [year, ownUnit].some((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });

/** Whether what follows a scale belongs to the same number: 3万|3,883, 两万|五, 十二万三千|亿. */
function goesOn(text: string, next: Section, last: number): boolean {
  const scale = scaleAt(text, next.end)?.value ?? 1;
  if (scale > last) return last === 1e4 && scale === 1e8 && next.value < 1e4;
  if (scale === 1 && next.bare && wordAt(text, next.end - 1) !== null) return false;
  return next.value * scale < last && !(next.closed && scale === 1);
}

/** What may stand between a number and its scale: a space behind digits (1.2 亿), 个 in speech (两个亿). */
const between = / (?=[万亿])|个(?=亿(?![万元级吨千斤方美]))/y;

function gapAt(text: string, at: number): number {
  if (!' 个'.includes(text.charAt(at))) return 0;
  between.lastIndex = at;
  if (!between.test(text)) return 0;
  return text.charAt(at) === '个' || kindAt(text, at - 1) === kinds.arabic ? 1 : 0;
}

/** 3万五千: what goes on in the other kind of digits, where it has a 千 or 百 of its own. */
function readOther(text: string, at: number, reader: SectionReader): Section | null {
  const next = reader === readHanSection ? readArabicSection(text, at) : readHanSection(text, at);
  return next !== null && unitAt(text, next.end - 1) >= 100 ? next : null;
}

/** Joins the sections of a number by the 万 and 亿 between them. */
function readScales(text: string, first: Section, reader: SectionReader): Omit<Plain, 'form'> {
  let { end, value: pending, spread } = first;
  let total = 0;
  let closed = first.closed || spread > 0;
  let last = 0;
  for (;;) {
    const gap = last === 0 ? gapAt(text, end) : 0;
    const scale = scaleAt(text, end + gap);
    if (scale === null || (last > 0 && scale.value === last))
      return { end, value: plus(total, pending), spread, head: { value: total, scale: last } };
    if (last > 0 && scale.value > last) total = times(plus(total, pending), scale.value);
    else total = plus(total, times(pending, scale.value));
    spread *= scale.value;
    last = scale.value;
    end += gap + scale.length;
    pending = 0;
    const whole = { end, value: total, spread, head: { value: 0, scale: 0 } };
    if (closed || startsAnother(text, end)) return whole;
    const next = reader(text, end) ?? readOther(text, end, reader);
    if (next === null || !goesOn(text, next, last)) return whole;
    const bare = next.bare && scaleAt(text, next.end) === null;
    const factor = bare ? last / 10 : 1;
    pending = times(next.value, factor);
    spread = next.spread * factor;
    closed = next.spread > 0;
    end = next.end;
  }
}

/** 百, 千万, 万亿 with no number before them. */
export function readBareScale(text: string, at: number): Plain | null {
  const unit = unitAt(text, at);
  const from = unit >= 100 ? at + 1 : at;
  const scale = scaleAt(text, from);
  if (unit < 100 && scale === null) return null;
  const value = (unit || 1) * (scale?.value ?? 1);
  return {
    end: from + (scale?.length ?? 0),
    value,
    spread: 0,
    form: 'scale',
    head: { value: 0, scale: 0 },
  };
}

/** 三点五 and 零点八, but no time of day: 三点五十, 八点半. */
const spoken =
  /[零〇一二三四五六七八九十百千万亿]点[零〇一二三四五六七八九]{1,15}(?![零〇一二三四五六七八九十百刻]|分(?!之))/y;

function readSpoken(text: string, whole: Section): Section {
  if (text.charAt(whole.end) !== '点') return whole;
  spoken.lastIndex = whole.end - 1;
  if (!spoken.test(text) || whole.spread > 0) return whole;
  const end = spoken.lastIndex;
  if (wordAt(text, end - 1) !== null && end === whole.end + 2) return whole;
  const tail = spelledDigits(text, whole.end + 1, end);
  const value = Number(`${whole.value}.${String(tail).padStart(end - whole.end - 1, '0')}`);
  return { end, value, spread: 0, bare: false, closed: true };
}

/** Whether a point and its digits follow: 二七二|点七八. */
function isPointed(text: string, at: number): boolean {
  spoken.lastIndex = at - 1;
  return spoken.test(text);
}

/** 二〇三〇, also 一九七八 before 年 and 二七二 before 点七八: digits one by one. Others are no number: 一二三. */
function readSpelled(text: string, at: number): Section | null {
  const count = digitsAt(text, at);
  const end = at + count;
  const isYear = count === 4 && text.charAt(end) === '年';
  const hasZero = /[零〇○]/.test(text.slice(at + 1, end));
  const isRow = isYear || hasZero || isPointed(text, end);
  if (count < 2 || count > 9 || unitAt(text, end) > 0 || !isRow || digitAt(text, at) === 0) return null;
  return readSpoken(text, { end, value: spelledDigits(text, at, end), spread: 0, bare: false, closed: true });
}

/** A zero by itself: before a unit or a point, or with no Chinese around it. */
const zero = /[零〇](?=[个度元]|点[零〇一二三四五六七八九])|(?<![一-龥])[零〇](?![一-龥])/y;

function readHan(text: string, at: number): Section | null {
  const count = digitsAt(text, at);
  if (digitAt(text, at) === 0 && count === 1) {
    zero.lastIndex = at;
    return zero.test(text)
      ? readSpoken(text, { end: at + 1, value: 0, spread: 0, bare: true, closed: true })
      : null;
  }
  if (digitAt(text, at) === 0 || count > 2 || (count === 2 && isPointed(text, at + 2)))
    return readSpelled(text, at);
  const section = readHanSection(text, at);
  return section === null ? null : readSpoken(text, section);
}

/**
 * Reads the number at an offset: 1,300, 3千, 4兆8,530亿, 一千二百三十四万五千, 三点五, 二〇三〇, 五六百, 千亿.
 *
 * @returns null where none begins
 */
export function readNumber(text: string, at: number): Plain | null {
  const isArabic = kindAt(text, at) === kinds.arabic;
  const reader = isArabic ? readArabicSection : readHanSection;
  const first = isArabic ? readArabicSection(text, at) : readHan(text, at);
  if (first === null) return readBareScale(text, at);
  const scaled = readScales(text, first, reader);
  const read =
    isArabic || first.closed ? scaled : { ...scaled, ...readSpoken(text, { ...first, ...scaled }) };
  const hasScale = kindAt(text, read.end - 1) === kinds.scale || kindAt(text, read.end - 1) === kinds.unit;
  const mixed = hasScale || /[百千万亿兆]/.test(text.slice(at, read.end));
  const form = !isArabic ? 'han' : mixed ? 'mixed' : 'arabic';
  return { end: read.end, value: read.value, spread: read.spread, form, head: scaled.head };
}

import { isName, isOffice } from './names.ts';

/** What a label says of whose words follow. */
export interface Label {
  /** The person's name, or the medium: 中国日报记者. */
  name: string;
  office: string;
  /** Who puts questions and who leads; null for people who answer. */
  asks: 'host' | 'asks' | null;
  /** How the label is set: on a line of its own it opens what follows. */
  alone: boolean;
  /** Whether marks that only labels have stand about it: brackets, a bullet, the time of a transcript. */
  marked: boolean;
}

const bullet = /^(?:[-•●*■◆] {0,2})?/u;
const stamp =
  /^(?:[[（(【]?(?:\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日? {0,2})?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]）)】]? {0,2})?/u;

const inBrackets = /^[【［[](?<head>[^【】［］[\]\n]{1,44})[】］\]] {0,2}[：:]? {0,2}/u;
const withColon = /^(?<head>[^：:。！？；，“\n]{1,44})[：:] {0,2}/u;
const quotedOffice = /^(?<head>[\p{Script=Han}、“” ]{2,44})[：:] {0,2}/u;

const media = /(?:记者|网友|提问者?|观众|网民|听众)$/u;
const hosts = /(?:主持人|司仪|主持)$/u;

/** Whose words a head names; null for words that name nobody. */
function personIn(
  head: string,
  isKnown: (name: string) => boolean,
): Pick<Label, 'name' | 'office' | 'asks'> | null {
  const words = head.trim();
  if (words === '问' || words === 'Q') return { name: '提问', office: '', asks: 'asks' };
  if (media.test(words)) return { name: words, office: '', asks: 'asks' };
  if (hosts.test(words)) return { name: words, office: '', asks: 'host' };
  const bracketed = /^(?<name>[\p{Script=Han}·]{2,12}) ?[（(](?<office>[^（）()]{2,40})[）)]$/u.exec(words);
  if (bracketed?.groups) {
    const { name = '', office = '' } = bracketed.groups;
    return isName(name) || isKnown(name) ? roleOf(name, office) : null;
  }
  const spaced = words.lastIndexOf(' ');
  if (spaced > 0) {
    const [office, name] = [words.slice(0, spaced).trim(), words.slice(spaced + 1)];
    return isName(name) || isKnown(name) ? roleOf(name, office) : null;
  }
  if (isKnown(words) || isName(words)) return { name: words, office: '', asks: null };
  for (const length of [3, 2, 4]) {
    const [office, name] = [words.slice(0, -length), words.slice(-length)];
    const isTold = office.length >= 2 && (isOffice(office) || media.test(office) || hosts.test(office));
    if (isTold && (isKnown(name) || isName(name))) return roleOf(name, office);
  }
  return null;
}

/** A person by what the words before or behind the name say: 主持人 李四, 新华社记者 张三. */
function roleOf(name: string, office: string): Pick<Label, 'name' | 'office' | 'asks'> {
  if (media.test(office)) return { name: `${office} ${name}`, office: '', asks: 'asks' };
  return { name, office, asks: hosts.test(office) ? 'host' : null };
}

/**
 * The label with which a paragraph names who speaks: `金壮龙：`, `工业和信息化部部长 金壮龙：`, `【主持人】`, a name alone.
 *
 * @param paragraph in simplified script
 * @param isKnown whether somebody of that name speaks on the occasion
 */
export function labelOf(paragraph: string, isKnown: (name: string) => boolean): Label | null {
  const afterBullet = paragraph.replace(bullet, '');
  const text = afterBullet.replace(stamp, '');
  const isMarked = text.length < paragraph.length;
  for (const [form, marked] of [
    [inBrackets, true],
    [withColon, isMarked],
    [quotedOffice, isMarked],
  ] as const) {
    const match = form.exec(text);
    const person = match?.groups ? personIn(match.groups.head ?? '', isKnown) : null;
    if (match && person) return { ...person, alone: match[0].length === text.length, marked };
  }
  if (text.length > 40 || /[。！？；：，]/u.test(text)) return null;
  const person = personIn(text, isKnown);
  const isSure = person && (person.asks !== null ? text.length <= 20 : isKnown(person.name));
  return isSure ? { ...person, alone: true, marked: isMarked } : null;
}

import { align } from '../../lang/align.ts';
import { at as itemAt } from '../../lang/at.ts';
import type { Page, Repair, Repairing, Witness } from '../repair.ts';

/** What a copier may strip from a text as a whole; each class is supplied only where the text lacks all of it. */
const classes: readonly RegExp[] = [
  /\d/u,
  /[A-Za-z]/u,
  /[“”‘’]/u,
  /、/u,
  /—/u,
  /：/u,
  /；/u,
  /[（）]/u,
  /[《》]/u,
  /\n/u,
  /[+%.·/-]/u,
];

/** How many Han characters a text must have for the absence of digits to mean that they were stripped. */
const longEnough = 200;

const han = /\p{Script=Han}/gu;

/** Whether a text has no digit, Latin letter, quotation mark or enumeration comma, long as it is. */
const isStripped = (text: string): boolean =>
  !/[\dA-Za-z“”《》、]/u.test(text) && (text.match(han)?.length ?? 0) >= longEnough;

/** The Han characters of a text, and where each begins. */
function hanOf(text: string): { characters: string[]; places: number[] } {
  const matches = [...text.matchAll(han)];
  return { characters: matches.map(([character]) => character), places: matches.map(({ index }) => index) };
}

/** How many characters in a row must agree for one witness to speak for the other between them. */
const agreement = 4;

/**
 * What a witness has between two characters and the text has not.
 *
 * @returns pieces with their places in `own`; null where the two contradict each other
 */
function missing(
  own: string,
  theirs: string,
  isLacking: (character: string) => boolean,
): { at: number; piece: string }[] | null {
  const found: { at: number; piece: string }[] = [];
  let at = 0;
  let piece = '';
  for (const character of theirs) {
    if (character === own[at]) {
      if (piece !== '') found.push({ at, piece });
      piece = '';
      at += 1;
    } else if (isLacking(character)) {
      piece += character;
    } else {
      return null;
    }
  }
  if (piece !== '') found.push({ at, piece });
  return at === own.length ? found : null;
}

/** A text set against a witness: what the witness supplies, and where it is silent. */
interface Collation {
  supplied: Repairing[];
  /** Places of Han characters that the witness does not have. */
  unwitnessed: number[];
}

function collate(text: string, witness: Witness): Collation {
  const lacking = classes.filter((each) => !each.test(text));
  const isLacking = (character: string): boolean => lacking.some((each) => each.test(character));
  const [own, other] = [hanOf(text), hanOf(witness.text)];
  const counterparts = align(own.characters, other.characters);
  const isRunning = (index: number): boolean => {
    for (let step = 0; step < agreement; step += 1) {
      if (counterparts[index + step] !== itemAt(counterparts, index) + step) return false;
    }
    return itemAt(counterparts, index) >= 0;
  };
  const supplied: Repairing[] = [];
  const unwitnessed: number[] = [];
  let agreed = 0;
  const supply = (start: number, between: string, theirs: string): void => {
    for (const { at, piece } of missing(between, theirs, isLacking) ?? []) {
      const reason = '据同一讲话的另一传本补';
      supplied.push({ start: start + at, end: start + at, to: piece, reason, witness: witness.id });
    }
  };
  if (isRunning(0)) {
    const there = itemAt(counterparts, 0);
    const from = there === 0 ? 0 : itemAt(other.places, there - 1);
    const before = witness.text.slice(from, itemAt(other.places, there));
    const lead = before.split(/[\p{Script=Han}。！？\n]/u).at(-1) ?? '';
    supply(0, text.slice(0, own.places[0]), lead);
  }
  for (const [index, place] of own.places.entries()) {
    if (isRunning(index)) agreed = index + agreement;
    if (index >= agreed) unwitnessed.push(place);
    if (index + 1 >= agreed) continue;
    const there = itemAt(counterparts, index);
    const start = place + itemAt(own.characters, index).length;
    const theirStart = itemAt(other.places, there) + itemAt(other.characters, there).length;
    const between = text.slice(start, own.places[index + 1]);
    const theirs = witness.text.slice(theirStart, other.places[there + 1]);
    supply(start, between, theirs);
  }
  return { supplied, unwitnessed };
}

/** Where a number must have stood: before a measure word that nothing else leads up to. */
const gapBefore =
  /(?<![_一二三四五六七八九十今去明每全新前后多几当本近往同半学成青少中老周百千万余来些之逐历连经常])年(?![代度轻龄均底末初内终产会报检画味货关级月])|(?<!_)月(?=日)|(?<![_每])日(?=电)|(?<=[报讯])版|(?<![_数几上百千十万余多两过近])亿(?=元|吨|户|人)/gu;

/** Sound text for the examples, long enough to tell. */
const context =
  '推进新型工业化是关键任务加快建设制造强国和网络强国促进工业经济平稳增长加快建设现代化产业体系提升产业链供应链韧性和安全水平健全产业科技创新体系推动高端化智能化绿色化发展全面提升企业竞争力企业是市场的主体我们将支持龙头企业做强做优做大培育更多专精特新中小企业构建大中小企业融通发展的良好生态当前新型工业化发展也面临着一些新的形势新一轮科技革命和产业变革突飞猛进全球产业结构和布局深度调整我国处于制造大国向制造强国迈进的重要关口期我们要坚持稳中求进工作总基调贯彻新发展理念构建新发展格局统筹发展和安全扎实推进各项工作。';

/** How many places must speak for it that something was stripped. */
const fewestSigns = 3;

/** Digits and marks that a text lost as a whole: supplied from another witness, or marked as a gap. */
export const stripped: Repair = {
  kind: 'stripped',
  find({ text, resources }: Page) {
    if (!isStripped(text)) return [];
    const silent: Collation = { supplied: [], unwitnessed: hanOf(text).places };
    const { supplied, unwitnessed } = resources.witnesses
      .filter((witness) => !isStripped(witness.text))
      .map((witness) => collate(text, witness))
      .reduce((best, each) => (each.supplied.length > best.supplied.length ? each : best), silent);
    const open = new Set(unwitnessed);
    const gaps = Array.from(text.matchAll(gapBefore), ({ index }) => index)
      .filter((place) => open.has(place))
      .map((place): Repairing => ({
        start: place,
        end: place,
        to: '_',
        reason: '此处原有的数字已脱落，各传本均无',
        certainty: 'unsure',
      }));
    return supplied.length + gaps.length >= fewestSigns ? [...supplied, ...gaps] : [];
  },
  examples: [
    [
      `新华社北京月日电，年是开局之年，拖欠账款亿元，年来建设工厂。${context}`,
      `新华社北京_月_日电，_年是开局之年，拖欠账款_亿元，_年来建设工厂。${context}`,
    ],
    [
      `年，我国建成基站万个，占比。${context}`,
      `2023年，我国建成“5G”基站231万个，占比60%。${context}`,
      `2023年，我国建成“5G”基站231万个，占比60%。${context}`,
    ],
  ],
  untouched: ['年是十四五开局之年', '2021年是“十四五”开局之年'],
};

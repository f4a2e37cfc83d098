import type { NamedKind } from '../../model/named.ts';

/** What stands behind a name and tells only which edition it is: （2021—2023年）, （试行）. */
const edition = /（[^（）]*）$/u;

/** The nouns with which the names of each kind of thing end. */
const nouns: Readonly<Record<NamedKind, RegExp>> = {
  paper: /(?:意见|办法|方案|计划|规划|纲要|条例|规定|细则|指南|通知|目录|名单|清单|路线图|促进法)[\d.]*$/u,
  campaign: /(?:行动|工程|试点|活动|大会|博览会|论坛|攻坚战)$/u,
};

/** Fewer characters are a word for many things: 行动计划, 指导意见. */
const shortest = 6;

/**
 * Which kind of thing a name is of, by the noun that it ends with.
 *
 * @returns null for what is no proper name: 千兆城市, 指导意见
 */
export function kindOfName(name: string): NamedKind | null {
  const bare = name.replaceAll(/[《》“”]/gu, '').replace(edition, '');
  if ([...bare].length < shortest) return null;
  if (nouns.paper.test(bare)) return 'paper';
  return nouns.campaign.test(bare) ? 'campaign' : null;
}

/** Who issues a paper, before 关于: 财政部 工业和信息化部关于…. */
const issuers = /^[^关于]{0,100}[部局委院会署行厅]\s{0,3}(?=关于)/u;
const dashes = /[-—–―－~～至]+/gu;

/**
 * A name as it is compared: quotation marks, 关于, 的, 暂行 and who issued it left out; the years of an edition stay, as
 * the plan of one year is not that of another.
 */
export const nameKey = (name: string): string =>
  name
    .replaceAll(/[《》“”‘’"]/gu, '')
    .replace(issuers, '')
    .replaceAll(/\s|的|关于|暂行|（试行）/gu, '')
    .replaceAll(dashes, '-');

/** The names that stand in a phrase which may list several: 产业基础再造工程、重大技术装备攻关工程. */
export function namesOf(phrase: string): string[] {
  const parts = phrase.split(/、(?![^“《]*[”》])/u);
  const all = parts.every((part) => kindOfName(part) !== null) ? parts : [phrase];
  return all.filter((name) => kindOfName(name) !== null);
}

const quoted = /《([^《》]{2,60})》|(“[^“”]{2,20}”(?:专项)?(?:行动|工程|活动))/gu;

/** The names that stand in quotation marks in a text: 《…》, “…”行动. */
export const quotedNames = (text: string): string[] =>
  Array.from(text.matchAll(quoted), ([, paper, campaign]) => paper ?? campaign ?? '').filter(
    (name) => kindOfName(name) !== null,
  );

/** Quotation marks around a name, or around what tells it from others; the number of a five-year plan is no such thing. */
const marked = /《|“(?!十[一二三四五六]五)[^“”]*”.{0,4}$|“[^“”]{4,}”$/u;

/** Whether quotation marks in a name say that it is one: “双积分”管理办法. */
export const isMarked = (name: string): boolean => marked.test(name.replace(edition, ''));

/** A name without the marks of a book: as it is written in a heading. */
export const plainName = (name: string): string => name.replace(/^《(.*)》$/u, '$1');

import type { Sentence } from '../outline.ts';
import type { WordRule } from '../wordRule.ts';

/** What tells whose promise or figure something is, where that is not who says it. */
export const ownerWords = {
  /** 党的二十大提出, 《纲要》明确: what follows in the sentence is theirs. */
  quoted: {
    name: 'owner.quoted',
    pattern:
      /(?<=^|[，。；：“])(?:按照|根据|按|正如)?(?<who>党的[一二三四五六七八九十]{1,3}(?:大|届[一二三四五六七八九十]{1,2}中全会)(?:报告)?|中央[\p{Script=Han}]{2,10}会议|党中央(?:、国务院)?|国务院|习近平(?:总书记|主席)|全国[\p{Script=Han}]{2,8}会议|《[^《》]{2,40}》|“[一二三四五六七八九十]{1,3}五”规划(?:纲要)?)[^，。；：“”]{0,12}?(?:提出|明确|指出|强调|要求|部署|确定|规定)/u,
    examples: [
      ['党的二十大提出，到2035年', '党的二十大提出'],
      ['《纲要》明确要求，建成', '《纲要》明确'],
      ['会上说，中央经济工作会议强调稳', '中央经济工作会议强调'],
    ],
    not: ['我们贯彻党的二十大精神', '落实《纲要》，提出目标'],
  },
  /** Where the speaker goes on in their own name; for what stands between the two. */
  own: {
    name: 'owner.own',
    pattern: /；|(?:我们|我部|本部|我省|我市|下一步)/u,
    examples: [['我们将', '我们']],
    not: ['到2035年'],
  },
} satisfies Record<string, WordRule>;

/** Whether a sentence names anybody at all whose words it repeats; asked for each of its statements. */
const namesOwner = new WeakMap<Sentence, boolean>();

/**
 * Whose words a place of a sentence repeats.
 *
 * @param text the text that offsets refer to
 * @param at where a statement's words begin, or its number
 * @returns null where the speaker goes on in their own name
 */
export function quotedOwner(text: string, sentence: Sentence, at: number): string | null {
  const { start, end } = sentence;
  let names = namesOwner.get(sentence);
  if (names === undefined) {
    names = ownerWords.quoted.pattern.test(text.slice(start, end));
    namesOwner.set(sentence, names);
  }
  if (!names) return null;
  const before = text.slice(start, at);
  const match = ownerWords.quoted.pattern.exec(before);
  if (!match?.groups) return null;
  const since = before.slice(match.index + match[0].length);
  return ownerWords.own.pattern.test(since) ? null : (match.groups.who ?? null);
}

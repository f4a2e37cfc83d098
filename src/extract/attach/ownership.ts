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

/**
 * Prepares the question whose words a place of a sentence repeats.
 *
 * @param text the text that offsets refer to
 * @returns a function that is told the sentence and where a statement's words begin, or its number; it gives null where
 *   the speaker goes on in their own name
 */
export function quotedOwners(text: string): (sentence: Sentence, at: number) => string | null {
  const { quoted, own } = ownerWords;
  let last: Sentence | null = null;
  let quotes = false;
  return (sentence, at) => {
    if (sentence !== last) {
      last = sentence;
      quotes = quoted.pattern.test(text.slice(sentence.start, sentence.end));
    }
    if (!quotes) return null;
    const before = text.slice(sentence.start, at);
    const match = quoted.pattern.exec(before);
    if (!match?.groups) return null;
    const since = before.slice(match.index + match[0].length);
    return own.pattern.test(since) ? null : (match.groups.who ?? null);
  };
}

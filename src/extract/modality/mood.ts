import type { TimePart } from '../parts.ts';
import type { Setting } from '../sections.ts';
import type { Cue, Mood } from './cues.ts';

/** A mood with the rule that told it. */
export interface ToldMood {
  mood: Mood;
  rule: string;
  /** Whether the sentence itself tells it. */
  own: boolean;
}

const before = (cues: readonly Cue[], at: number): Cue[] => cues.filter(({ start }) => start < at);

/** 有望, 预计 hold for the rest of the sentence, but where an aim of somebody's own comes between. */
function expectation(cues: readonly Cue[]): Cue | null {
  const index = cues.findLastIndex(({ mood }) => mood === 'expected');
  const broken = cues
    .slice(index + 1)
    .some(({ rule, weak }) => !weak && rule !== 'mood.will' && rule !== 'mood.must');
  return index < 0 || broken ? null : (cues[index] ?? null);
}

/**
 * Whether something is intended, expected or has happened, told by its own time, by the nearest word
 * before it, by what the sentence before or the section says.
 *
 * @param cues those of the sentence
 * @param clause where the clause begins and ends
 * @param opensWithMeasure whether the clause begins with a verb of doing, without a subject
 * @param at where the number (or what is said) begins
 * @param time the time that the sentence states for it
 * @param said the day on which it was said
 * @param settings what holds when the sentence does not say: the paragraph, the list, the section. In a list
 *   or section that looks back, words of wishing tell of what was wished then; only 将 looks ahead.
 */
export function moodOf(
  cues: readonly Cue[],
  clause: { start: number; end: number },
  opensWithMeasure: boolean,
  at: number,
  time: TimePart | null,
  said: string | null,
  settings: readonly Setting[],
): ToldMood {
  const earlier = before(cues, at);
  const expected = expectation(earlier);
  const relation = time?.relation;
  if (time && said !== null) {
    const forecasts = expected !== null && expected.start >= time.end;
    if (!forecasts && (time.to <= said || relation === 'as-of' || relation === 'since')) {
      return { mood: 'reported', rule: 'mood.past-time', own: true };
    }
    if (time.from > said) {
      return expected
        ? { mood: 'expected', rule: expected.rule, own: true }
        : { mood: 'intended', rule: 'mood.future-time', own: true };
    }
  }
  if (expected) return { mood: 'expected', rule: expected.rule, own: true };
  const isReview = settings.slice(1).some(({ mood }) => mood === 'reported');
  const strong = earlier.findLast(
    ({ weak, mood, rule }) => !weak && !(isReview && mood === 'intended' && rule !== 'mood.will'),
  );
  if (strong) return { mood: strong.mood, rule: strong.rule, own: true };
  const isDeadline = relation === 'by' || relation === 'before' || relation === 'within';
  const counts = cues.some(({ weak, start, end }) => weak && start < clause.end && end > clause.start);
  if (isDeadline && !(relation === 'within' && counts))
    return { mood: 'intended', rule: 'mood.deadline', own: true };
  const measured = cues.find(({ start, weak, mood }) => start >= at && !weak && mood === 'intended');
  if (measured && opensWithMeasure) return { mood: 'intended', rule: measured.rule, own: true };
  const behind = cues.find(
    ({ start, weak, mood }) => start >= at && start < clause.end && !weak && mood === 'reported',
  );
  if (behind) return { mood: 'reported', rule: behind.rule, own: true };
  const weak = cues.find(
    ({ start, end, rule, weak: isWeak }) =>
      isWeak && rule !== 'mood.tally' && start < clause.end && end > clause.start,
  );
  if (weak) return { mood: weak.mood, rule: weak.rule, own: true };
  const [paragraph, ...wider] = settings;
  const isMere = paragraph?.mood === 'intended' && paragraph.time === null && !opensWithMeasure;
  const setting = (isMere ? wider : settings).find(({ mood }) => mood !== null);
  if (setting?.mood) return { mood: setting.mood, rule: 'mood.setting', own: false };
  return { mood: 'reported', rule: 'mood.default', own: false };
}

import type { Clause } from '../outline.ts';
import type { Part, TimePart } from '../parts.ts';
import type { Setting } from '../sections.ts';
import type { Cue, Mood } from './cues.ts';

/** What tells the mood of a number, or of whatever else is said at a place. */
export interface MoodScene {
  /** The cues of the sentence, in its order. */
  readonly cues: readonly Cue[];
  readonly clause: Clause;
  /** Whether the clause begins with a verb of doing, without a subject. */
  readonly opensWithMeasure: boolean;
  /** Where what is said begins, in UTF-16 units. */
  readonly at: number;
  /** The time that the sentence states for it. */
  readonly time: TimePart | null;
  readonly said: string | null;
  /** What holds when the sentence does not say: the paragraph, the list, the section. */
  readonly settings: readonly Setting[];
}

/** A mood with what told it. */
export interface FoundMood {
  mood: Mood;
  rule: string;
  /** The word that told it, where one did. */
  cue: Part | null;
  /** Whether the sentence itself tells it. */
  own: boolean;
}

type Found = { mood: Mood; cue?: Cue; own?: boolean } | null;

/** A way of telling the mood; null where it does not tell. */
interface MoodRule {
  readonly name: string;
  readonly tell: (scene: MoodScene) => Found;
}

const within = ({ start, end }: Clause, cue: Cue): boolean => cue.start < end && cue.end > start;
const byCue = (cue: Cue | undefined): Found => (cue ? { mood: cue.mood, cue } : null);

/** 有望, 预计 hold for the rest of the sentence, but where an aim of somebody's own comes between. */
function expectation({ cues, at }: MoodScene): Cue | undefined {
  const earlier = cues.filter(({ start }) => start < at);
  const index = earlier.findLastIndex(({ mood }) => mood === 'expected');
  const rest = earlier.slice(index + 1);
  const broken = rest.some(({ rule, weak }) => !weak && rule !== 'mood.will' && rule !== 'mood.must');
  return index < 0 || broken ? undefined : earlier[index];
}

const pastTime: MoodRule = {
  name: 'mood.past-time',
  tell(scene) {
    const { time, said } = scene;
    if (!time || said === null) return null;
    const forecast = expectation(scene);
    if (forecast && forecast.start >= Math.min(time.end, scene.clause.start)) return null;
    const counts = time.relation === 'as-of' || time.relation === 'since';
    return time.to <= said || (counts && time.from <= said) ? { mood: 'reported' } : null;
  },
};

const expected: MoodRule = { name: 'mood.expected', tell: (scene) => byCue(expectation(scene)) };

const futureTime: MoodRule = {
  name: 'mood.future-time',
  tell: ({ time, said }) => (time && said !== null && time.from > said ? { mood: 'intended' } : null),
};

/** In a list or section that looks back, words of wishing tell what was wished then; only 将 looks ahead. */
const nearestCue: MoodRule = {
  name: 'mood.nearest',
  tell({ cues, at, settings, time, said }) {
    const isAhead = time !== null && said !== null && time.to > said;
    const looksBack = !isAhead && settings.slice(1).some(({ mood }) => mood === 'reported');
    const wished = ({ mood, rule }: Cue): boolean => mood === 'intended' && rule !== 'mood.will';
    return byCue(cues.findLast((cue) => cue.start < at && !cue.weak && !(looksBack && wished(cue))));
  },
};

const deadline: MoodRule = {
  name: 'mood.deadline',
  tell({ time, cues, clause }) {
    const relation = time?.relation;
    if (relation !== 'by' && relation !== 'before' && relation !== 'within') return null;
    const counts = cues.some((cue) => cue.weak && within(clause, cue));
    return relation === 'within' && counts ? null : { mood: 'intended' };
  },
};

/** 聚焦10个行业，……，争取落地: what begins with a verb of doing shares the aim that comes after it. */
const aimBehind: MoodRule = {
  name: 'mood.aim-behind',
  tell: ({ cues, at, opensWithMeasure }) =>
    opensWithMeasure
      ? byCue(cues.find(({ start, weak, mood }) => start >= at && !weak && mood === 'intended'))
      : null,
};

/** 65家企业入围了榜单. */
const doneBehind: MoodRule = {
  name: 'mood.done-behind',
  tell: ({ cues, at, clause }) =>
    byCue(
      cues.find(({ start, weak, mood }) => start >= at && start < clause.end && !weak && mood === 'reported'),
    ),
};

/** 同比, 占: they tell what is so, but for a section of plans, and say nothing of what follows. */
const weakCue: MoodRule = {
  name: 'mood.weak',
  tell({ cues, clause, settings }) {
    if (settings[2]?.mood === 'intended') return null;
    const found = byCue(cues.find((cue) => cue.weak && cue.rule !== 'mood.tally' && within(clause, cue)));
    return found && { ...found, own: false };
  },
};

/** A commitment before, without a time, makes only what begins with a verb of doing another one. */
const setting: MoodRule = {
  name: 'mood.setting',
  tell({ settings, opensWithMeasure }) {
    const [paragraph, ...wider] = settings;
    const isMere = paragraph?.mood === 'intended' && paragraph.time === null && !opensWithMeasure;
    const mood = (isMere ? wider : settings).find((each) => each.mood !== null)?.mood;
    return mood ? { mood, own: false } : null;
  },
};

/** The rules, in the order in which they are asked; what none tells counts as reported. */
const moodRules: readonly MoodRule[] = [
  pastTime,
  expected,
  futureTime,
  nearestCue,
  deadline,
  aimBehind,
  doneBehind,
  weakCue,
  setting,
];

/** Whether something is intended, expected or has happened. */
export function moodOf(scene: MoodScene): FoundMood {
  for (const { name, tell } of moodRules) {
    const found = tell(scene);
    if (found) {
      const { mood, cue, own } = found;
      return { mood, rule: cue?.rule ?? name, cue: cue ?? null, own: own ?? true };
    }
  }
  return { mood: 'reported', rule: 'mood.default', cue: null, own: false };
}

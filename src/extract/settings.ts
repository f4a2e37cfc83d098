import type { Cue } from './modality/cues.ts';
import { beginsWithMeasure } from './modality/measures.ts';
import type { Sentence } from './outline.ts';
import type { TimePart } from './parts.ts';
import {
  endsSection,
  isArticle as startsArticle,
  isGlossary as startsGlossary,
  isItem,
  listOf,
  nothing,
  planOf,
  sectionOf,
  type Setting,
} from './sections.ts';
import { sectionWords } from './sectionWords.ts';
import { aimsAhead } from './statements/stateWords.ts';

const { aimsHeading, article, done, glossary, itemTitle, number, rankedItem, tasksHeading } = sectionWords;

/** What holds for a sentence before it says anything itself. */
interface Entered {
  /** Of the paragraph, the list, the section. */
  settings: Setting[];
  /** The rule by which it counts nothing, whatever numbers it holds: in a glossary, in an article of a law. */
  leftOut: string | null;
  /** Whether it only names the paragraph that it opens: （三）完善体系。 */
  isTitle: boolean;
  /** Whether what begins with a verb of doing is to be done where no setting says else. */
  tasks: boolean;
  /** Whether states are aims. */
  aims: boolean;
}

interface Keeper {
  enter: (sentence: Sentence, next: Sentence | undefined, times: readonly TimePart[]) => Entered;
  leave: (sentence: Sentence, cues: readonly Cue[], times: readonly TimePart[], left: Setting | null) => void;
}

const isDeadline = ({ mood, time }: Setting): boolean =>
  mood === 'intended' && (time?.relation === 'by' || time?.relation === 'before');

/** Whether a heading sets tasks: it names them, or says itself what is to be done. */
function setsTasks(heading: string): boolean {
  const words = heading.replace(number.pattern, '').replace(rankedItem.pattern, '');
  return tasksHeading.pattern.test(words) || (beginsWithMeasure(words) && !done.pattern.test(words));
}

/** Keeps what holds from one sentence to the next: in a paragraph, in a list, under a heading. */
export function settingsKeeper(text: string, said: string | null): Keeper {
  let [paragraph, list, section] = [nothing, nothing, nothing];
  let block = -1;
  let [isGlossary, isArticle] = [false, false];
  /** Where what is to be done is told, and where what is to be reached. */
  let [tasks, tasksHere] = [false, false];
  let [aims, aimsInList, aimsHere] = [false, false, false];

  const wordsOf = ({ start, end }: Sentence): string => text.slice(start, end);

  function enterHeading(sentence: Sentence, times: readonly TimePart[]): void {
    const heading = wordsOf(sentence);
    list = nothing;
    aimsInList = false;
    isGlossary ||= startsGlossary(heading);
    const isSub = !endsSection(heading) && section.mood !== null;
    const own = isSub ? null : sectionOf(heading, times, said);
    section = own ?? (endsSection(heading) ? nothing : section);
    tasks = setsTasks(heading) || (tasks && !endsSection(heading));
    aims = aimsHeading.pattern.test(heading);
  }

  return {
    enter(sentence, next, times) {
      const words = wordsOf(sentence);
      const opens = sentence.block !== block;
      if (opens) {
        block = sentence.block;
        paragraph = nothing;
        [tasksHere, aimsHere] = [false, false];
        isArticle = startsArticle(words);
        if (sentence.heading) enterHeading(sentence, times);
        else if (!isItem(text, sentence)) [list, aimsInList] = [nothing, false];
      }
      const isFollowed = next?.block === sentence.block && !itemTitle.pattern.test(wordsOf(next));
      const isTitle =
        !sentence.heading && isFollowed && sentence.clauses.length <= 2 && itemTitle.pattern.test(words);
      if (isTitle && rankedItem.pattern.test(words)) {
        tasksHere = setsTasks(words);
        aims = aimsHeading.pattern.test(words);
      }
      return {
        settings: [paragraph, list, section],
        leftOut: isGlossary ? glossary.name : isArticle ? article.name : null,
        isTitle,
        tasks: section.mood !== 'reported' && (tasks || tasksHere),
        aims: section.mood !== 'reported' && (aims || aimsInList || aimsHere || isDeadline(paragraph)),
      };
    },
    leave(sentence, cues, times, left) {
      const words = wordsOf(sentence);
      const looksBack = section.mood === 'reported';
      if (left) paragraph = left;
      const introduced = listOf(words, cues, times, said, looksBack) ?? planOf(cues, looksBack);
      list = introduced ?? list;
      const ahead = aimsAhead.pattern.exec(words)?.[0];
      if (ahead !== undefined) aimsHere = true;
      if (ahead !== undefined && !ahead.endsWith('：')) aimsInList = true;
    },
  };
}

import type { Gathering } from '../deadlines.ts';

/** The words of topics, speakers, feeds, calendars and of what is withdrawn, in one language. */
export interface GatheringWords {
  topics: string;
  topicsDescription: string;
  topicsIntro: string;
  topic: string;
  speakers: string;
  speakersDescription: string;
  speakersIntro: string;
  speaker: string;
  data: string;
  feed: string;
  feedTitle: string;
  documents: string;
  offices: string;
  counts: (records: number) => string;
  /** How many records somebody or something has, where nothing around it says what is counted. */
  total: (records: number) => string;
  dueCount: (records: number) => string;
  /** Of a topic's or speaker's page, for search engines. */
  description: (name: string, about: string) => string;
  groups: Record<Gathering, string>;
  calendar: string;
  calendarMeaning: string;
  allDeadlines: string;
  calendarName: (topic: string) => string;
  /** By which words a topic is recognised. */
  words: string;
  except: string;
  recognised: string;
  nothing: string;
  /** Leads from a page to the data it is made from. */
  asData: string;
  quoted: (text: string) => string;
  withdrawn: {
    title: (what: string) => string;
    whats: { document: string; topic: string; speaker: string; measure: string; term: string };
    text: (title: string, day: string) => string;
    reason: string;
    successor: string;
    records: string;
  };
}

import { inEachScript } from '../../lang/scripts.ts';
import { urls } from '../../view/urls.ts';
import { allSpeakers } from '../../view/speakers.ts';
import type { PublishedSpeaker } from '../shapes/groups.ts';

/** Everybody who speaks: the content of `data/speakers.json`. */
export const speakersData = (): PublishedSpeaker[] =>
  allSpeakers().map((speaker) => ({ ...speaker, url: inEachScript(urls.speakerPath(speaker.id)) }));

/** The words of the page that shows how everything is set, in one language. */
export interface DesignWords {
  title: string;
  description: string;
  intro: string;
  colours: string;
  coloursIntro: string;
  /** Of what a colour is the colour, by token. */
  roles: Record<string, string>;
  palettes: Record<'light' | 'dark' | 'print', string>;
  type: string;
  typeIntro: string;
  sample: string;
  faces: Record<'serif' | 'sans' | 'kai', string>;
  spacing: string;
  spacingIntro: string;
  kinds: string;
  kindsIntro: string;
  forced: string;
  setting: string;
  settingRules: readonly string[];
  components: string;
  componentsIntro: string;
  recordParts: string;
  gatheringParts: string;
  copyParts: string;
  siteParts: string;
}

/** Words that tell something of what stands around them. */
export interface WordRule {
  readonly name: string;
  /** Where it begins with `^` or ends with `$`, it is for the stretch that it is asked about, not for the text. */
  readonly pattern: RegExp;
  /** Stretches in which it is found, with what is found; run in both scripts. */
  readonly examples: readonly (readonly [stretch: string, found: string])[];
  /** Stretches in which it is not; run in both scripts. */
  readonly not: readonly string[];
}

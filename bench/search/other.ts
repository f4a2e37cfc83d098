/** Another way to find the same passages. */
export interface Other {
  readonly name: string;
  /** What a page would have to load before its first question, compressed. */
  readonly bytes: number;
  /** How many passages it finds. */
  find(query: string): number;
}

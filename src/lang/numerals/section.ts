/** Digits with their units up to the next 万 or 亿: the 1300 and the 五百 of 1300万五百. */
export interface Section {
  end: number;
  value: number;
  /** How far an approximation of two digits reaches: 100 for 五六百. */
  spread: number;
  /** A digit alone, which after a scale stands for its tenth: 两万五 is 25000. */
  bare: boolean;
  /** Holds a decimal point, or is a row of digits, so that nothing follows but a scale. */
  closed: boolean;
}

/** Reads on from an offset where a section may begin; null where none does. */
export type SectionReader = (text: string, at: number) => Section | null;

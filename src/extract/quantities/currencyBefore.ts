/** How a currency is named before an amount: NT$350亿元, 港币2亿元. */
export interface CurrencyRule {
  /** The unit of an amount behind it. */
  readonly unit: string;
  readonly names: readonly string[];
  /** Texts with one amount, and how it reads; run in both scripts. */
  readonly examples: readonly (readonly [text: string, amount: string])[];
}

/** The currencies, those first whose names end on another one's. */
export const currencyRules: readonly CurrencyRule[] = [
  {
    unit: '新台币元',
    names: ['新台币', '台币', 'NT$', 'NTD', 'TWD'],
    examples: [
      ['总经费约NT$60亿元', '60亿元'],
      ['补助新台币3,000万元', '3,000万元'],
    ],
  },
  {
    unit: '港元',
    names: ['港币', '港元', 'HK$', 'HKD'],
    examples: [['预留港币3亿元', '3亿元']],
  },
  {
    unit: '元',
    names: ['人民币', 'RMB', 'CNY', '¥', '￥'],
    examples: [
      ['投资人民币20亿元', '20亿元'],
      ['投资¥500万', '500万'],
    ],
  },
  {
    unit: '欧元',
    names: ['欧元', 'EUR', '€'],
    examples: [['投资€8亿', '8亿']],
  },
  {
    unit: '英镑',
    names: ['英镑', 'GBP', '£'],
    examples: [['投资£9亿', '9亿']],
  },
  {
    unit: '日元',
    names: ['日元', '日币', 'JPY'],
    examples: [['投资日币700亿元', '700亿元']],
  },
  {
    unit: '美元',
    names: ['美元', '美金', 'US$', 'USD', '$'],
    examples: [
      ['出口额US$4亿', '4亿'],
      ['投资美金2亿元', '2亿元'],
    ],
  },
];

/** Their names as alternatives of a regular expression, the longest first. */
export const currencyWords = currencyRules
  .flatMap(({ names }) => names)
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace('$', '\\$'))
  .join('|');

/**
 * The currency that is named before an amount.
 *
 * @param at where the amount begins, in UTF-16 units
 * @returns its unit, and where its name begins; null where none is named
 */
export function currencyBefore(text: string, at: number): { unit: string; start: number } | null {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  for (const { unit, names } of currencyRules) {
    const name = names.find((each) => text.startsWith(each, end - each.length));
    if (name !== undefined) return { unit, start: end - name.length };
  }
  return null;
}

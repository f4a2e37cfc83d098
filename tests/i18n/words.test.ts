import { describe, expect, test } from 'vitest';
import { inTaiwan, taiwanWords } from '../../src/i18n/taiwanWords.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { detectScript, scripts, toTraditional } from '../../src/lang/scripts.ts';

/** Every text and function of a table, by its path. */
function entriesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, each]) => entriesOf(each, `${path}.${name}`));
}

const simplified = new Map(entriesOf(wordsFor('zh-Hans')));
const traditional = new Map(entriesOf(wordsFor('zh-Hant')));

/** What `zh-Hant.ts` says in its own words. */
const ownWords = [
  '.data.file',
  '.data.more',
  '.languageName',
  '.pageInLanguage',
  '.search.examples.items.0.queries.0',
  '.search.examples.items.0.queries.1',
  '.search.examples.items.0.queries.2',
];

describe('the words in traditional script', () => {
  test('are as many, in the same places', () => {
    expect([...traditional.keys()].toSorted()).toEqual([...simplified.keys()].toSorted());
  });

  test('are those in simplified script, brought over, but for the few that stand in their own file', () => {
    const others = [...simplified]
      .filter(([path, text]) => typeof text === 'string' && traditional.get(path) !== inTaiwan(text))
      .map(([path]) => path);
    expect(others.filter((path) => !ownWords.includes(path))).toEqual([]);
  });

  test('are brought over in templates, too, around what comes in', () => {
    const { document } = wordsFor('zh-Hant');
    expect(document.publishedOn('2023年3月1日')).toBe('2023年3月1日刊出');
    expect(document.witness('软件报')).toBe('软件报本');
    expect(document.description('某日', '专访', '')).toBe(
      '某日专访全文。逐句編號，簡繁對照，附來源與復原紀錄。',
    );
  });
});

test.each([
  ['zh-Hans', '“所谓‘小巨人’企业”'],
  ['zh-Hant', '「所谓『小巨人』企业」'],
] as const)('a quotation within a quotation has the inner marks in %s', (locale, quotation) => {
  const { recordPage, timeline } = wordsFor(locale);
  expect(recordPage.quoted('所谓“小巨人”企业')).toBe(quotation);
  expect(timeline.asSaid('所谓“小巨人”企业')).toContain(quotation);
});

describe.each(scripts)('the words in %s', (locale) => {
  test('are in one script, with the quotation marks of that script', () => {
    const own = [...entriesOf(wordsFor(locale))].filter(
      ([path, text]) =>
        // What people may type stands there in any script.
        typeof text === 'string' && !ownWords.includes(path) && !path.includes('.queries.'),
    );
    const wrong = own.filter(([, text]) => {
      const said = String(text);
      return locale === 'zh-Hans'
        ? detectScript(said) !== 'zh-Hans' || /[「」]/u.test(said)
        : /[“”]/u.test(said);
    });
    expect(wrong).toEqual([]);
  });
});

describe("the table of Taiwan's words", () => {
  test('is in order, and has no word twice', () => {
    const words = taiwanWords.map(([word]) => word);
    expect(words).toEqual([...new Set(words)].toSorted());
  });

  test('has no word that would come over as it stands there without the table', () => {
    for (const [word, taiwan] of taiwanWords) {
      expect(inTaiwan(word)).toBe(taiwan);
      expect(toTraditional(word)).not.toBe(taiwan);
    }
  });

  test.each([
    ['检索全部数据', '搜尋全部資料'],
    ['由程序归入', '由程式歸入'],
    ['“软件”一词', '「軟件」一詞'],
    ['在日历软件里订阅', '在日曆軟體裡訂閱'],
  ])('%s becomes %s', (word, taiwan) => {
    expect(inTaiwan(word)).toBe(taiwan);
  });
});

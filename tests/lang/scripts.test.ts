import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointOffsets } from '../../src/lang/codePoints.ts';
import { detectScript, foldScript, toSimplified, toTraditional } from '../../src/lang/scripts.ts';

const pairs = [
  ['制造业', '製造業'],
  ['复杂', '複雜'],
  ['回复', '回覆'],
  ['系统', '系統'],
  ['关系', '關係'],
  ['干部', '幹部'],
  ['范围', '範圍'],
  ['台湾里面', '臺灣裡面'],
  ['国家制造业创新中心', '國家製造業創新中心'],
  ['争创制造业领航企业', '爭創製造業領航企業'],
  ['体制造成的影响', '體制造成的影響'],
  ['同比下降，并发布新版', '同比下降，並發布新版'],
  ['合并发展', '合併發展'],
  ['中央广播电视总台', '中央廣播電視總臺'],
  ['“十四五”期间——2025年', '“十四五”期間——2025年'],
] as const;

describe('conversion', () => {
  test.each(pairs)('%s becomes %s and back', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
    expect(toSimplified(traditional)).toBe(simplified);
  });

  test('of traditional text knows where 著 is 着', () => {
    expect(toSimplified('著力提升顯著')).toBe('着力提升显著');
  });

  test('keeps words as they were said', () => {
    expect(toTraditional('软件信息网络')).toBe('軟件信息網絡');
    expect(toSimplified('軟體資訊')).toBe('软体资讯');
  });

  test('never changes the number of code points', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(text, (each) => {
        for (const converted of [toTraditional(each), toSimplified(each), foldScript(each)]) {
          expect([...converted].length).toBe([...each].length);
        }
        expect(foldScript(each).length).toBe(each.length);
      }),
      { numRuns: 1000 },
    );
  });
});

test('the script of a text is told by the characters only one script has', () => {
  expect(detectScript('當前位置')).toBe('zh-Hant');
  expect(detectScript('当前位置')).toBe('zh-Hans');
  expect(detectScript('2021年5G')).toBe('zh-Hans');
});

test('code points are counted, not UTF-16 units', () => {
  const offset = codePointOffsets('a𠀀b𠮷');
  expect([0, 1, 3, 4, 6].map(offset)).toEqual([0, 1, 2, 3, 4]);
  expect(codePointOffsets('甲乙')(2)).toBe(2);
});

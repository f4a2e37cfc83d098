import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/query/table/csv.ts';

const csv = ['\uFEFFid,text,note', 'a-1,"一，二",x', 'a-10,"他说""好""，\r\n再见",', 'a-2,"""",“y”', ''].join(
  '\r\n',
);

describe('lines taken out of a CSV file', () => {
  test('follow in the order asked for, as they stand, below the head', () => {
    expect(linesOf(csv, ['a-2', 'a-1', 'gone-1'])).toBe(
      '\uFEFFid,text,note\r\na-2,"""",“y”\r\na-1,"一，二",x\r\n',
    );
  });

  test('are whole where a cell has line breaks and quotation marks', () => {
    expect(parse(linesOf(csv, ['a-10']), { bom: true, columns: true })).toEqual([
      { id: 'a-10', text: '他说"好"，\r\n再见', note: '' },
    ]);
  });

  test('are none of an empty file', () => {
    expect(linesOf('', ['a-1'])).toBe('\uFEFF\r\n');
  });
});

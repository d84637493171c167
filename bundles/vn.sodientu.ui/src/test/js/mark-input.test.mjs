// node --test bundles/vn.sodientu.ui/src/test/js
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCompleteScore, read, readCode, readComment, readCount, readScore } from '../../main/resources/web/mark-input.js';
import { horizontal, vertical } from '../../main/resources/web/mark-moves.js';

const scores = [
  ['85', '8,5'], ['8,5', '8,5'], ['8.5', '8,5'], ['8;5', '8,5'], ['10', '10,0'], ['8', '8,0'], ['08', '0,8'], ['00', '0,0'],
  ['0', '0,0'], ['8,', '8,0'], ['8,50', '8,5'], ['10,0', '10,0'], ['11', '1,1'], ['99', '9,9'], ['８５', '8,5'], [' 7 ', '7,0'], ['', ''],
];
for (const [typed, value] of scores) {
  test(`"${typed}" is ${value || 'a cleared cell'}`, () => assert.deepEqual(readScore(typed), { ok: true, value }));
}
for (const [typed, why] of [['8,25', 'decimals'], ['10,1', 'range'], ['11,0', 'range'], ['100', 'format'], ['-1', 'format'], ['x', 'format'], ['=1+1', 'format']]) {
  test(`"${typed}" is refused for its ${why}`, () => assert.deepEqual(readScore(typed), { ok: false, why }));
}
test('a score is complete with its decimal or as two digits', () => {
  assert.deepEqual(['8', '8,', '8,5', '85', '10'].map(isCompleteScore), [false, false, true, true, true]);
});
test('comments are letters', () => {
  for (const typed of ['d', 'Đ', 'đ', 'dd', 'Đạt']) {
    assert.equal(readComment(typed).value, 'Đ');
  }
  for (const typed of ['c', 'cd', 'CĐ', 'chưa đạt']) {
    assert.equal(readComment(typed).value, 'CĐ');
  }
  assert.deepEqual(readComment('8'), { ok: false, why: 'comment' });
});
test('codes are found by code, short form and label', () => {
  const codes = [{ code: 'T', text: 'T', label: 'Tốt' }, { code: 'D', text: 'Đ', label: 'Đạt' }, { code: 'CD', text: 'CĐ', label: 'Chưa đạt' }];
  assert.deepEqual(['t', 'tốt', 'd', 'đ', 'cd'].map((typed) => readCode(typed, codes).value), ['T', 'T', 'Đ', 'Đ', 'CĐ']);
  assert.equal(readCode('x', codes).ok, false);
});
test('nothing typed counts as none', () => {
  assert.equal(readCount('').value, '0');
  assert.equal(readCount('007').value, '7');
  assert.equal(readCount('1,5').ok, false);
});
test('a column decides how its text is read', () => {
  assert.equal(read({ kind: 'score' }, '85').value, '8,5');
  assert.equal(read({ kind: 'count' }, '85').value, '85');
});
test('down skips locked cells and goes on in the next column', () => {
  const writable = (row) => row !== 1;
  assert.deepEqual(vertical({ row: 0, column: 0 }, 1, 3, 2, writable), { row: 2, column: 0 });
  assert.deepEqual(vertical({ row: 2, column: 0 }, 1, 3, 2, writable), { row: 0, column: 1 });
  assert.equal(vertical({ row: 2, column: 1 }, 1, 3, 2, writable), null);
  assert.deepEqual(vertical({ row: 0, column: 1 }, -1, 3, 2, writable), { row: 2, column: 0 });
});
test('arrows stop at the edge of the row', () => {
  assert.deepEqual(horizontal({ row: 0, column: 0 }, 1, 2), { row: 0, column: 1 });
  assert.equal(horizontal({ row: 0, column: 1 }, 1, 2), null);
});

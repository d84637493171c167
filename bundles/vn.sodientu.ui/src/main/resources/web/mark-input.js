// How typed text is understood. Pure functions: they know no page, so they are tested without one.

const FULL_WIDTH_ZERO = 0xff10;

/** What people type by habit or by keyboard layout: full-width digits, a semicolon for the comma, blanks. */
export function tidy(raw) {
  return String(raw ?? '')
    .normalize('NFC')
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO))
    .replace(/;/g, ',')
    .trim();
}

/** Lower case without marks: "Đạt" becomes "dat". */
export function fold(text) {
  return tidy(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, '');
}

const understood = (value) => ({ ok: true, value });
const refused = (why) => ({ ok: false, why });

/**
 * A score: "8,5" and "8.5" as they stand; two digits are fast typing, so "85" is 8,5 and "08" is 0,8, except "10",
 * which is always ten. A second decimal is refused, never rounded.
 */
export function readScore(raw) {
  const text = tidy(raw);
  if (text === '') {
    return understood('');
  }
  const parts = /^(\d{1,2})(?:[.,](\d*))?$/.exec(text);
  if (!parts) {
    return refused('format');
  }
  const [, whole, decimals] = parts;
  if (decimals === undefined && whole.length === 2 && whole !== '10') {
    return understood(`${whole[0]},${whole[1]}`);
  }
  const decimal = (decimals ?? '').replace(/0+$/, '');
  if (decimal.length > 1) {
    return refused('decimals');
  }
  const tenths = Number(whole) * 10 + Number(decimal || '0');
  return tenths > 100 ? refused('range') : understood(`${Math.trunc(tenths / 10)},${tenths % 10}`);
}

/** Whether a score needs no further key: "10", "85", "8,5". */
export function isCompleteScore(raw) {
  const text = tidy(raw);
  return /^\d{2}$/.test(text) || /^\d[.,]\d$/.test(text);
}

/** Đạt or Chưa đạt by letters: d, đ, dd; c, cd, cđ. */
export function readComment(raw) {
  const text = fold(raw);
  if (text === '') {
    return understood('');
  }
  if (['d', 'dd', 'dat'].includes(text)) {
    return understood('Đ');
  }
  return ['c', 'cd', 'cdd', 'chuadat'].includes(text) ? understood('CĐ') : refused('comment');
}

/** One of the codes of a column, by code, short form or label. */
export function readCode(raw, codes) {
  const text = fold(raw);
  if (text === '') {
    return understood('');
  }
  const found = codes.find((code) => [code.code, code.text, code.label].some((form) => fold(form) === text));
  return found ? understood(found.text) : refused('code');
}

/** A number of half-days; nothing typed is none. */
export function readCount(raw) {
  const text = tidy(raw);
  if (text === '') {
    return understood('0');
  }
  return /^\d{1,3}$/.test(text) ? understood(String(Number(text))) : refused('count');
}

/** Reads what was typed into a column. */
export function read(column, raw) {
  switch (column.kind) {
    case 'score':
      return readScore(raw);
    case 'comment':
      return readComment(raw);
    case 'code':
      return readCode(raw, column.codes);
    default:
      return readCount(raw);
  }
}

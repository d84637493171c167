// Where the keys lead. The grid is given as a function that tells whether a cell can be written.

/**
 * The next writable cell down (or up) the column; past the end, the top (or foot) of the next (or previous) column that
 * has one. Null when there is none.
 */
export function vertical(at, step, rows, columns, writable) {
  let { row, column } = at;
  for (let tries = rows * columns; tries > 0; tries--) {
    row += step;
    if (row < 0 || row >= rows) {
      column += step;
      row = step > 0 ? 0 : rows - 1;
    }
    if (column < 0 || column >= columns) {
      return null;
    }
    if (writable(row, column)) {
      return { row, column };
    }
  }
  return null;
}

/** The neighbour to the right or left, locked or not, so that every cell can be read; null at the edge. */
export function horizontal(at, step, columns) {
  const column = at.column + step;
  return column < 0 || column >= columns ? null : { row: at.row, column };
}

/** Where an arrow, Enter or Page key leads from a cell; null when the key stays with the text. */
export function target(event, at, size, writable) {
  const { rows, columns } = size;
  switch (event.key) {
    case 'Enter':
      return vertical(at, event.shiftKey ? -1 : 1, rows, columns, writable);
    case 'ArrowDown':
      return vertical(at, 1, rows, columns, writable);
    case 'ArrowUp':
      return vertical(at, -1, rows, columns, writable);
    case 'ArrowRight':
      return event.atEnd ? horizontal(at, 1, columns) : null;
    case 'ArrowLeft':
      return event.atStart ? horizontal(at, -1, columns) : null;
    case 'PageDown':
      return { row: rows - 1, column: at.column };
    case 'PageUp':
      return { row: 0, column: at.column };
    default:
      return null;
  }
}

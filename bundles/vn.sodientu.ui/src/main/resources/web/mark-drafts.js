// What was typed and not yet stored, kept in this browser tab for the case that the page is lost with its session. It
// belongs to one account and one page, and goes as soon as it is stored or the tab is closed.
const OPEN = ['saving', 'failed', 'unsent'];

const place = (owner) => `sdt-unsent ${owner} ${location.pathname}${location.search}`;

/** Keeps the cells that are on their way, and forgets the others. */
export const keep = (owner, cells) => {
  const drafts = cells
    .filter((cell) => OPEN.includes(cell.state))
    .map((cell) => ({
      pupil: cell.row.data.pupil,
      column: cell.column.id,
      version: cell.version,
      value: cell.input.value,
    }));
  if (drafts.length > 0) {
    sessionStorage.setItem(place(owner), JSON.stringify(drafts));
  } else {
    sessionStorage.removeItem(place(owner));
  }
};

/** The cells that were kept for the account on this page. */
export const recall = (owner) => JSON.parse(sessionStorage.getItem(place(owner)) ?? '[]');

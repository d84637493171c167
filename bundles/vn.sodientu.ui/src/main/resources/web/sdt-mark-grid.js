// The grid in which marks, conduct and absences are typed. Every cell is saved on its own; a cell that could not be
// saved keeps what was typed, says why, and is listed above the grid until it is settled.
import { isCompleteScore, read } from './mark-input.js';
import { target, vertical } from './mark-moves.js';
import { el, fill, newKey } from './mark-dom.js';
import { keep, recall } from './mark-drafts.js';

const UNSETTLED = ['invalid', 'refused', 'conflict', 'failed', 'unsent'];

class SdtMarkGrid extends HTMLElement {
  static version = new URL(import.meta.url).pathname.split('/').at(-2);

  #data = null;
  #grid = [];
  #status = null;
  #problems = null;
  #listed = '';
  #foot = null;
  #reported = 0;
  #leaving = (event) => {
    if (this.#count('saving') + this.#unsettled().length > 0) {
      event.preventDefault();
    }
  };

  /** Goes down by itself as soon as a score is complete. */
  autoDown = false;

  get data() {
    return this.#data;
  }

  set data(data) {
    this.#data = data;
    this.#draw();
  }

  connectedCallback() {
    // A value that the server set before this class was loaded hides the accessors above.
    for (const name of ['data', 'autoDown']) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    window.addEventListener('beforeunload', this.#leaving);
  }

  disconnectedCallback() {
    window.removeEventListener('beforeunload', this.#leaving);
  }

  #text(key, ...values) {
    return fill(this.#data.texts[key], ...values);
  }

  #draw() {
    if (!this.#data) {
      return;
    }
    this.#status = el('p', { class: 'sdt-grid-status', role: 'status', 'aria-live': 'polite' });
    this.#problems = el('ul', { class: 'sdt-grid-problems', 'aria-label': this.#text('problems') });
    this.#listed = '';
    this.#foot = el('p', { class: 'sdt-grid-foot' });
    const table = el('table', { class: 'sdt-cells' }, el('caption', { class: 'sdt-hidden' }, this.#data.caption));
    table.append(this.#drawHead());
    const body = el('tbody');
    this.#grid = this.#data.rows.map((row, index) => this.#drawRow(body, row, index));
    table.append(body);
    table.addEventListener('keydown', (event) => this.#onKey(event));
    table.addEventListener('focusin', (event) => this.#cellOf(event.target)?.input.select());
    table.addEventListener('focusout', (event) => this.#onLeave(event));
    table.addEventListener('input', (event) => this.#onInput(event));
    const frame = el('div', { class: 'sdt-grid-frame', tabindex: '-1' }, table);
    this.replaceChildren(el('div', { class: 'sdt-grid-top' }, this.#status), this.#problems, frame, this.#foot);
    this.#recall();
    this.#tell();
  }

  /** What an earlier session in this tab could not send any more stands in its cells again. */
  #recall() {
    for (const draft of recall(this.#data.owner)) {
      const row = this.#grid.find((candidate) => candidate.data.pupil === draft.pupil);
      const cell = row?.cells.find((candidate) => candidate.column.id === draft.column);
      if (cell && cell.state !== 'locked' && cell.saved !== draft.value) {
        cell.input.value = draft.value;
        cell.version = draft.version;
        this.#mark(cell, 'unsent', this.#text('recalled'));
      }
    }
  }

  /** Sends what was kept while nobody was signed in; called after the sign-in over the page. */
  sendUnsent() {
    this.#cells()
      .filter((cell) => cell.state === 'unsent')
      .forEach((cell) => this.#send(cell, cell.input.value));
  }

  #drawHead() {
    const heading = (column) => {
      const notes = column.note ? [el('small', {}, column.note)] : [];
      return el('th', { scope: 'col', title: column.title, class: column.result ? 'result' : null }, column.label, ...notes);
    };
    const results = this.#data.results.map((result) => heading({ ...result, result: true }));
    const row = el(
      'tr',
      {},
      el('th', { scope: 'col', class: 'ordinal' }, this.#text('ordinal')),
      el('th', { scope: 'col', class: 'name' }, this.#text('name')),
      ...this.#data.columns.map(heading),
      ...results,
    );
    return el('thead', {}, row);
  }

  #drawRow(body, data, index) {
    const row = { data, index, chain: Promise.resolve(), results: [], cells: [] };
    const note = data.note ? [el('small', {}, data.note)] : [];
    const tr = el(
      'tr',
      { class: data.gone ? 'gone' : data.locked ? 'barred' : null, 'data-row-pupil': data.pupil },
      el('td', { class: 'ordinal' }, String(data.ordinal)),
      el('th', { scope: 'row', class: 'name' }, el('span', {}, data.name), ...note),
    );
    row.cells = this.#data.columns.map((column, place) => {
      const cell = this.#drawCell(row, column, place);
      tr.append(cell.td);
      return cell;
    });
    row.results = this.#data.results.map((result, place) => {
      const td = el('td', { class: 'result', 'data-result': result.id }, data.results[place] ?? '');
      tr.append(td);
      return td;
    });
    body.append(tr);
    return row;
  }

  #drawCell(row, column, place) {
    const now = row.data.cells[place];
    const why = this.#data.readOnly ?? row.data.locked ?? column.closed;
    const input = el('input', {
      type: 'text',
      class: 'sdt-cell-input',
      'data-pupil': row.data.pupil,
      'data-column': column.id,
      'aria-label': `${row.data.name}, ${column.title}`,
      inputmode: column.kind === 'score' ? 'decimal' : column.kind === 'count' ? 'numeric' : 'text',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      maxlength: 12,
      readonly: why !== null,
      tabindex: why === null ? '0' : '-1',
      title: why ?? (now.corrected ? this.#text('corrected') : null),
      'aria-description': why,
    });
    input.value = now.text;
    const look = now.corrected ? 'cell corrected' : 'cell';
    const td = el('td', { class: look, 'data-state': why === null ? 'idle' : 'locked' }, input);
    const cell = { row, column, place, input, td, version: now.version, saved: now.text, turn: 0, theirs: null };
    return Object.assign(cell, { state: td.dataset.state, message: '' });
  }

  #cellOf(input) {
    if (!input?.dataset?.column) {
      return null;
    }
    const row = this.#grid.find((candidate) => candidate.data.pupil === input.dataset.pupil);
    return row?.cells.find((cell) => cell.column.id === input.dataset.column) ?? null;
  }

  #writable = (row, column) => this.#grid[row].cells[column].state !== 'locked';

  #onKey(event) {
    const cell = this.#cellOf(event.target);
    if (!cell || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#restore(cell);
      return;
    }
    const { input } = cell;
    const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    const keys = {
      key: event.key,
      shiftKey: event.shiftKey,
      atStart: all || (input.selectionStart === 0 && input.selectionEnd === 0),
      atEnd: all || input.selectionStart === input.value.length,
    };
    const size = { rows: this.#grid.length, columns: this.#data.columns.length };
    const to = target(keys, { row: cell.row.index, column: cell.place }, size, this.#writable);
    if (to) {
      event.preventDefault();
      this.#go(to);
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      // After the last cell there is nowhere to go, and nobody leaves it: it is saved where it is.
      event.preventDefault();
      this.#commit(cell);
    } else if (event.key === 'F2') {
      input.setSelectionRange(input.value.length, input.value.length);
    }
  }

  #go({ row, column }) {
    this.#grid[row].cells[column].input.focus();
  }

  #onInput(event) {
    const cell = this.#cellOf(event.target);
    if (!cell) {
      return;
    }
    if (this.autoDown && cell.column.kind === 'score' && !event.isComposing && isCompleteScore(cell.input.value)) {
      const size = [this.#grid.length, this.#data.columns.length];
      const to = vertical({ row: cell.row.index, column: cell.place }, 1, ...size, this.#writable);
      if (to) {
        this.#go(to);
      } else {
        this.#commit(cell);
      }
    }
  }

  #onLeave(event) {
    const cell = this.#cellOf(event.target);
    if (cell) {
      this.#commit(cell);
    }
  }

  #restore(cell) {
    if (cell.state === 'locked' || cell.state === 'saving') {
      return;
    }
    cell.input.value = cell.saved;
    cell.theirs = null;
    this.#mark(cell, 'idle');
    cell.input.select();
  }

  #commit(cell) {
    if (cell.state === 'locked' || cell.input.value === cell.settled) {
      return;
    }
    if (cell.input.value === cell.saved && cell.state !== 'saving') {
      cell.theirs = null;
      this.#mark(cell, cell.state === 'saved' ? 'saved' : 'idle');
      return;
    }
    const typed = read(cell.column, cell.input.value);
    if (!typed.ok) {
      this.#mark(cell, 'invalid', this.#text(`why.${typed.why}`, cell.input.value));
      return;
    }
    cell.input.value = typed.value;
    if (typed.value === cell.saved && cell.state !== 'saving') {
      this.#mark(cell, 'idle');
      return;
    }
    this.#send(cell, typed.value);
  }

  #send(cell, value) {
    const turn = ++cell.turn;
    const key = newKey();
    this.#mark(cell, 'saving');
    cell.settled = value;
    // One row is saved cell after cell: the record behind it may have one version for all of them.
    cell.row.chain = cell.row.chain.then(async () => {
      const change = { pupil: cell.row.data.pupil, column: cell.column.id, version: cell.version, value, key };
      try {
        this.#take(cell, turn, await this.$server.save(change));
      } catch (fault) {
        console.error(fault);
        this.#mark(cell, 'failed', this.#text('failed'));
      }
    });
  }

  #take(cell, turn, answer) {
    const latest = turn === cell.turn;
    if (answer.status === 'saved') {
      for (const now of answer.cells) {
        this.#update(cell, now, latest);
      }
      this.#showResults(cell.row, answer.results);
      if (latest) {
        cell.theirs = null;
        this.#mark(cell, 'saved');
      }
    } else if (answer.status === 'conflict') {
      cell.theirs = answer.cells.find((now) => now.column === cell.column.id) ?? null;
      answer.cells.filter((now) => now.column !== cell.column.id).forEach((now) => this.#update(cell, now, false));
      this.#mark(cell, 'conflict', this.#text('conflict', cell.input.value, cell.theirs?.text || '–'));
    } else if (answer.status === 'signedOut') {
      this.#mark(cell, 'unsent', this.#text('unsent'));
    } else {
      this.#mark(cell, 'refused', answer.message);
    }
  }

  #update(cell, now, latest) {
    const other = cell.row.cells.find((candidate) => candidate.column.id === now.column);
    other.version = now.version;
    const untouched = other.input.value === other.saved;
    other.saved = now.text;
    if ((other === cell && latest) || (other !== cell && untouched)) {
      other.input.value = now.text;
    }
  }

  #showResults(row, results) {
    (results ?? []).forEach((text, place) => {
      const td = row.results[place];
      if (td && td.textContent !== text) {
        td.textContent = text;
        td.classList.remove('fresh');
        requestAnimationFrame(() => td.classList.add('fresh'));
      }
    });
  }

  #mark(cell, state, message = '') {
    cell.state = state;
    cell.message = message;
    cell.settled = UNSETTLED.includes(state) ? cell.input.value : undefined;
    cell.td.dataset.state = state;
    const bad = UNSETTLED.includes(state);
    cell.input.setAttribute('aria-invalid', String(bad));
    if (bad) {
      cell.input.setAttribute('aria-description', message);
      cell.input.title = message;
    } else {
      cell.input.removeAttribute('aria-description');
      cell.input.removeAttribute('title');
    }
    this.#tell();
  }

  #cells() {
    return this.#grid.flatMap((row) => row.cells);
  }

  #count(state) {
    return this.#cells().filter((cell) => cell.state === state).length;
  }

  #unsettled() {
    return this.#cells().filter((cell) => UNSETTLED.includes(cell.state));
  }

  /** Says above the grid how things stand. */
  #tell() {
    const saving = this.#count('saving');
    const unsettled = this.#unsettled();
    const saved = this.#count('saved');
    this.dataset.saving = String(saving);
    this.dataset.unsettled = String(unsettled.length);
    if (saving > 0) {
      this.#status.textContent = this.#text('saving', saving);
    } else if (unsettled.length > 0) {
      this.#status.textContent = this.#text('unsettled', unsettled.length);
    } else if (saved > 0) {
      this.#status.textContent = this.#text('saved', new Date().toLocaleTimeString('vi-VN'));
    } else {
      this.#status.textContent = this.#data.readOnly ? '' : this.#text('ready');
    }
    this.#status.dataset.state = unsettled.length > 0 ? 'bad' : saving > 0 ? 'busy' : 'good';
    this.#list(unsettled);
    keep(this.#data.owner, this.#cells());
    const open = this.#cells().filter((cell) => cell.column.required && !cell.row.data.locked);
    const filled = open.filter((cell) => cell.saved !== '').length;
    this.#foot.textContent = open.length > 0 ? this.#text('completeness', filled, open.length) : '';
    if (this.#reported !== unsettled.length) {
      this.#reported = unsettled.length;
      this.$server?.unresolved(unsettled.length);
    }
  }

  /** Lists what is unsettled. A list that says the same stays: a button that is replaced under the mouse is never clicked. */
  #list(unsettled) {
    const listed = unsettled.map((cell) => [cell.row.index, cell.place, cell.state, cell.message].join()).join('\n');
    if (this.#listed !== listed) {
      this.#listed = listed;
      this.#problems.replaceChildren(...unsettled.map((cell) => this.#problem(cell)));
    }
  }

  #problem(cell) {
    const button = (key, action) => {
      const element = el('button', { type: 'button' }, this.#text(key));
      element.addEventListener('click', action);
      return element;
    };
    const place = `${cell.row.data.name} · ${cell.column.title}: `;
    const item = el('li', {}, el('strong', {}, place), el('span', {}, cell.message), button('goTo', () => cell.input.focus()));
    if (cell.state === 'conflict' && cell.theirs) {
      item.append(button('keep', () => this.#keep(cell)), button('take', () => this.#takeTheirs(cell)));
    } else if (['failed', 'refused', 'unsent'].includes(cell.state)) {
      item.append(button('again', () => this.#send(cell, cell.input.value)));
    }
    return item;
  }

  #keep(cell) {
    cell.version = cell.theirs.version;
    cell.saved = cell.theirs.text;
    this.#send(cell, cell.input.value);
  }

  #takeTheirs(cell) {
    cell.version = cell.theirs.version;
    cell.saved = cell.theirs.text;
    cell.input.value = cell.theirs.text;
    cell.theirs = null;
    this.#mark(cell, 'idle');
  }
}

if (!customElements.get('sdt-mark-grid')) {
  customElements.define('sdt-mark-grid', SdtMarkGrid);
}

// Builds elements. Data only ever becomes text nodes and attributes, so a name cannot turn into markup.

/** An element with attributes (a null value leaves the attribute away) and children (strings become text). */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Puts values into the places {0}, {1} of a text. */
export function fill(text, ...values) {
  return String(text ?? '').replace(/\{(\d)\}/g, (place, index) => String(values[Number(index)] ?? place));
}

/** A key that no other save has; randomUUID is missing on plain http. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

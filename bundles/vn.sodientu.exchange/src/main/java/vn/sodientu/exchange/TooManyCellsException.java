package vn.sodientu.exchange;

import org.xml.sax.SAXException;

/** A worksheet holds more rows, columns or text than any school's list. */
final class TooManyCellsException extends SAXException {
    private static final long serialVersionUID = 1L;
}

package vn.sodientu.domain.file;

/** What sort of value a field takes. Values are texts in every case. */
public enum FieldKind {
    /** Free text on one line. */
    TEXT,
    /** A code of the field's list. */
    CODE,
    /** A day, 2012-03-21. */
    DATE,
    /** A whole number within the field's bounds. */
    NUMBER,
    /** true or false. */
    FLAG,
    /** A telephone number. */
    PHONE,
    /** Digits only, as many as the field allows. */
    DIGITS
}

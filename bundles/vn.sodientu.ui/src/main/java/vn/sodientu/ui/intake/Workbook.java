package vn.sodientu.ui.intake;

/**
 * An uploaded workbook, kept until it is stored or replaced.
 *
 * @param bytes never changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Workbook(String name, byte[] bytes) {}

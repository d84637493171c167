package vn.sodientu.ui.intake;

/** What a workbook brings. */
enum ImportKind {
    PUPILS,
    MARKS,
    STAFF,
    ASSIGNMENTS
}

package vn.sodientu.domain.file;

import vn.sodientu.domain.text.LocalText;

/** One entry of a code list. */
public record CodeEntry(String code, LocalText label) {}

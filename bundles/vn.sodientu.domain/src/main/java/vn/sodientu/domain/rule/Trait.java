package vn.sodientu.domain.rule;

/** What a regulation's results contain; documents and forms show only that. */
public enum Trait {
    /** An average over the subjects (TT58 Đ11). */
    AVERAGE_OF_SUBJECTS,
    /** The year's training result is computed from the terms (TT22 Đ8), not set by the homeroom teacher. */
    COMPUTED_YEAR_CONDUCT,
    /** Titles are given for terms too (TT58 Đ18). */
    TERM_AWARDS
}

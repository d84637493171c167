package vn.sodientu.domain.rule;

import vn.sodientu.domain.text.LocalText;

/**
 * One column of a mark sheet.
 *
 * @param id stable within the plan: tx1, dk2, gk, ck, hk
 * @param label short heading as printed: ĐĐGtx, KThk
 * @param coefficient weight in the average; 1 for comment subjects
 * @param required whether the term's result needs it
 */
public record MarkColumn(String id, Slot slot, LocalText label, int coefficient, boolean required) {
    /** Which of the three groups of marks a column belongs to. */
    public enum Slot {
        /** Regular marks (thường xuyên): KTtx, ĐĐGtx. */
        REGULAR,
        /** Periodic marks within the term: KTđk of TT58, the mid-term ĐĐGgk since TT26. */
        PERIODIC,
        /** The term test: KThk, ĐĐGck. */
        LAST
    }
}

package vn.sodientu.domain.rule;

import vn.sodientu.domain.text.LocalText;

/**
 * One column of a mark sheet.
 *
 * @param id stable within the plan: tx1, dk2, gk, ck, hk, cd1
 * @param label short heading as printed: ĐĐGtx, KThk
 * @param coefficient weight in the average; 1 for comment subjects and for learning topics, whose mean has it
 * @param required whether the term's result needs it
 * @param whole whether only whole marks may stand in it (TT58 Đ8 k4)
 */
public record MarkColumn(String id, Slot slot, LocalText label, int coefficient, boolean required, boolean whole) {
    /** A column that takes one decimal. */
    public MarkColumn(String id, Slot slot, LocalText label, int coefficient, boolean required) {
        this(id, slot, label, coefficient, required, false);
    }

    /** Which of the groups of marks a column belongs to. */
    public enum Slot {
        /** Regular marks (thường xuyên): KTtx, ĐĐGtx. */
        REGULAR,
        /** Periodic marks within the term: KTđk of TT58, the mid-term ĐĐGgk since TT26. */
        PERIODIC,
        /** Learning topics (chuyên đề): their mean is one regular mark (TT22 Đ6 k3). */
        TOPIC,
        /** The term test: KThk, ĐĐGck. */
        LAST
    }
}

package vn.sodientu.domain.file;

import vn.sodientu.domain.text.LocalText;

/** What a guardian is to a pupil. */
public enum Relation {
    /** Cha. */
    FATHER("Cha", "Father"),
    /** Mẹ. */
    MOTHER("Mẹ", "Mother"),
    /** Ông, bà. */
    GRANDPARENT("Ông, bà", "Grandparent"),
    /** Anh, chị. */
    SIBLING("Anh, chị", "Brother or sister"),
    /** Cô, dì, chú, bác, cậu. */
    AUNT_UNCLE("Cô, dì, chú, bác, cậu", "Aunt or uncle"),
    /** Cha mẹ nuôi, cha dượng, mẹ kế. */
    FOSTER_PARENT("Cha mẹ nuôi, cha dượng, mẹ kế", "Foster or step-parent"),
    /** Người giám hộ. */
    GUARDIAN("Người giám hộ", "Guardian"),
    /** Quan hệ khác. */
    OTHER("Quan hệ khác", "Another relation");

    private final LocalText label;

    Relation(String vi, String en) {
        label = new LocalText(vi, en);
    }

    /** The words on forms. */
    public LocalText label() {
        return label;
    }
}

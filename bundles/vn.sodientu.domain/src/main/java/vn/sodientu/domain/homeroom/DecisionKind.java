package vn.sodientu.domain.homeroom;

import vn.sodientu.domain.text.LocalText;

/** Whether a decision commends or disciplines. */
public enum DecisionKind {
    /** Khen thưởng. */
    COMMENDATION(new LocalText("Khen thưởng", "Commendation")),
    /** Kỉ luật. */
    DISCIPLINE(new LocalText("Kỉ luật", "Discipline"));

    private final LocalText label;

    DecisionKind(LocalText label) {
        this.label = label;
    }

    /** The words people read. */
    public LocalText label() {
        return label;
    }
}

package vn.sodientu.domain.people;

import vn.sodientu.domain.text.LocalText;

/** Sex as the national database records it. */
public enum Gender {
    /** Nam. */
    MALE(new LocalText("Nam", "Male")),
    /** Nữ. */
    FEMALE(new LocalText("Nữ", "Female"));

    private final LocalText label;

    Gender(LocalText label) {
        this.label = label;
    }

    /** The word on forms. */
    public LocalText label() {
        return label;
    }
}

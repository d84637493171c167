package vn.sodientu.rest.arrangement;

import vn.sodientu.domain.arrangement.Arrangement;

/** The kinds by the names documents use. */
enum ArrangementKind {
    EXEMPTION,
    NOT_TAKEN,
    INDIVIDUAL_PLAN,
    MAKE_UP;

    static ArrangementKind of(Arrangement what) {
        if (what instanceof Arrangement.Exemption) {
            return EXEMPTION;
        }
        if (what instanceof Arrangement.NotTaken) {
            return NOT_TAKEN;
        }
        return what instanceof Arrangement.MakeUp ? MAKE_UP : INDIVIDUAL_PLAN;
    }
}

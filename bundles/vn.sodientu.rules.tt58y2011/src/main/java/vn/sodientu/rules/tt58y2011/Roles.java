package vn.sodientu.rules.tt58y2011;

import java.util.List;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;

/** Which subjects of a case have a part of their own in Đ13: the core subjects and the môn chuyên. */
final class Roles {
    private final boolean[] core;
    private final int specialised;

    Roles(PupilYear pupil, Parameters parameters) {
        List<SubjectYear> subjects = pupil.subjects();
        String chosen = pupil.classKind().specialisedSubject();
        core = new boolean[subjects.size()];
        int found = -1;
        for (int i = 0; i < core.length; i++) {
            String code = subjects.get(i).subject().code();
            core[i] = parameters.core.contains(code);
            found = code.equals(chosen) ? i : found;
        }
        specialised = found;
    }

    boolean isCore(int index) {
        return core[index];
    }

    boolean isSpecialised(int index) {
        return index == specialised;
    }

    /** The position of the môn chuyên, -1 when there is none. */
    int specialised() {
        return specialised;
    }
}

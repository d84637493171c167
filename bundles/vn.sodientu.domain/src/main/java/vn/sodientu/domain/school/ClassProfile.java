package vn.sodientu.domain.school;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;

/**
 * What a school states of a class beside its subjects; empty text where nothing is stated.
 *
 * @param code mã lớp of the national database
 * @param stream ban, tổ hợp môn: Khoa học tự nhiên
 * @param sessionsPerWeek số buổi học một tuần, null when unknown
 * @param foreignLanguage which first foreign language: Tiếng Anh
 * @param together lớp ghép: classes of a year with the same word here are one multi-grade class with one teacher in one
 *     room; each keeps the register of its own grade, because subjects and results follow the grade
 * @param version 0 before anything was stated, then counted up
 */
public record ClassProfile(
        ClassId clazz,
        String code,
        String stream,
        @Nullable Integer sessionsPerWeek,
        String foreignLanguage,
        String together,
        int version) {
    /** Of a class of which nothing was stated yet. */
    public static ClassProfile unknown(ClassId clazz) {
        return new ClassProfile(clazz, "", "", null, "", "", 0);
    }

    /** Whether it is part of a multi-grade class. */
    public boolean multigrade() {
        return !together.isEmpty();
    }

    /** The other classes of its multi-grade class. */
    public List<ClassId> taughtWith(Collection<ClassProfile> all) {
        return all.stream()
                .filter(other -> multigrade() && other.together.equals(together))
                .map(ClassProfile::clazz)
                .filter(other -> !other.equals(clazz))
                .toList();
    }
}

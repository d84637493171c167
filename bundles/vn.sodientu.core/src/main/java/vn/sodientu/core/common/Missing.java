package vn.sodientu.core.common;

import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;

/** NOT_FOUND refusals, and the INVALID one with a single fault. */
public final class Missing {
    private Missing() {}

    /** No such class. */
    public static <T> Outcome<T> clazz(ClassId id) {
        return refuse("class", "Không có lớp mang mã " + id, "There is no class " + id);
    }

    /** No such school. */
    public static <T> Outcome<T> school(long id) {
        return refuse("school", "Không có trường mang mã " + id, "There is no school " + id);
    }

    /** No such unit. */
    public static <T> Outcome<T> unit(long id) {
        return refuse("unit", "Không có đơn vị mang mã " + id, "There is no unit " + id);
    }

    /** No such pupil. */
    public static <T> Outcome<T> pupil(PupilId id) {
        return refuse("pupil", "Không có học sinh mang mã " + id, "There is no pupil " + id);
    }

    /** A class is not taught a subject. */
    public static <T> Outcome<T> subject(String clazz, String code) {
        return refuse(
                "subject", "Lớp " + clazz + " không học môn " + code, "Class " + clazz + " is not taught " + code);
    }

    /** Anything else. */
    public static <T> Outcome<T> refuse(String path, String vi, String en) {
        return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, path, vi, en));
    }

    /** One fault of the request itself. */
    public static <T> Outcome<T> invalid(String path, String vi, String en) {
        return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, path, vi, en));
    }
}

package vn.sodientu.domain.school;

/**
 * A subject (môn học) or educational activity as a class is taught it.
 *
 * @param code short code, unique in a programme: TOAN, VAN, KHTN
 * @param name official name: Khoa học tự nhiên
 */
public record Subject(String code, String name, SubjectKind kind, Periods periods) {}

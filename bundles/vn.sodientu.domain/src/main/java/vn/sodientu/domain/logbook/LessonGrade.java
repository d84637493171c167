package vn.sodientu.domain.logbook;

/** How a lesson went (xếp loại giờ học), when the school grades lessons by letters. */
public enum LessonGrade {
    A,
    B,
    C,
    D
}

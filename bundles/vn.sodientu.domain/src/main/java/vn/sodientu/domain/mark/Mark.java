package vn.sodientu.domain.mark;

/** What a teacher enters in one cell: a score or a comment level. */
public sealed interface Mark permits Score, Comment {
    /** The mark as stored and exchanged: "8.5" for a score, "D" or "CD" for a comment level. */
    String code();

    /** The mark as people write it: "8,5" with a comma, "Đ" or "CĐ". */
    String display();
}

package vn.sodientu.domain.rule;

/**
 * What an exemption (miễn học) does to a subject.
 *
 * @param article the article that says so
 */
public record ExemptionRule(Effect effect, Article article) {
    /** The three ways. */
    public enum Effect {
        /** Nobody can be exempt from the subject. */
        NONE,
        /** The subject is left out for the term or the year (TT58 Đ12). */
        LEFT_OUT,
        /** Only from its practical part; theory is assessed in its place (TT22 Đ10). */
        THEORY_INSTEAD
    }
}

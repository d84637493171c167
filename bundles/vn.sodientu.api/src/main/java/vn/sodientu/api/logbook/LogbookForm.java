package vn.sodientu.api.logbook;

/** How a school marks lessons: the setting {@value #KEY}, grade or points; grade unless somebody chose. */
public enum LogbookForm {
    /** One grade, A to D. */
    GRADE,
    /** Points for learning, discipline and hygiene. */
    POINTS;

    /** Key of the setting. */
    public static final String KEY = "logbook.mark";
}

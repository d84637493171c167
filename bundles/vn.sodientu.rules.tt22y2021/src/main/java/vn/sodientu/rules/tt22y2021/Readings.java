package vn.sodientu.rules.tt22y2021;

/**
 * Where the text of the circular is open to more than one reading; the standards are the most literal ones.
 *
 * @param sole when a level is lost "only because of one single subject" (Đ9 k3)
 * @param commentSubjectCounts whether that subject may be one assessed by comment (Đ9 k3)
 * @param reassessAfterTraining whether a pupil with training and learning both Chưa đạt may be re-assessed once the
 *     summer training is passed (Đ12 k1, Đ13 k3 against Đ14)
 * @param clusterIsExtraMark whether the result of a cluster of learning topics is one more regular mark instead of one
 *     of the required ones (Đ6 k3)
 */
record Readings(Sole sole, boolean commentSubjectCounts, boolean reassessAfterTraining, boolean clusterIsExtraMark) {
    /** The two ways to ask what would be without the subject. */
    enum Sole {
        /** The rest of the subjects alone would be Tốt or Khá. */
        EXCLUDE,
        /** All would be Tốt or Khá if this subject were as good as can be. */
        LIFT
    }
}

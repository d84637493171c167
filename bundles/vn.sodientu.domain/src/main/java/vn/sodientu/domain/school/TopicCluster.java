package vn.sodientu.domain.school;

import vn.sodientu.domain.year.Term;

/**
 * The cluster of learning topics (cụm chuyên đề học tập) a class takes with a subject. Each topic has one result; their
 * mean counts as one regular assessment of the subject (TT22 Đ6 k3).
 *
 * @param topics how many topics the cluster has, at least 1
 * @param term the term whose regular marks the mean belongs to
 */
public record TopicCluster(int topics, Term term) {
    /** As many topics as a cluster may have; programmes have three. */
    public static final int MOST_TOPICS = 9;

    public TopicCluster {
        if (topics < 1 || topics > MOST_TOPICS) {
            throw new IllegalArgumentException("A cluster has 1 to " + MOST_TOPICS + " topics, not " + topics);
        }
    }
}

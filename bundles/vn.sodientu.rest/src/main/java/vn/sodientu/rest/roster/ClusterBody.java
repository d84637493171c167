package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.TopicCluster;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** A cluster of learning topics (cụm chuyên đề học tập). */
@Schema(
        name = "Cluster",
        requiredProperties = {"topics", "term"})
record ClusterBody(
        @Schema(example = "3", minimum = "1", maximum = "9") @Nullable Integer topics,
        @Schema(description = "hk1 or hk2: the term whose regular marks their mean belongs to") @Nullable String term) {
    static @Nullable ClusterBody of(@Nullable TopicCluster cluster) {
        return cluster == null
                ? null
                : new ClusterBody(cluster.topics(), cluster.term().period().code());
    }

    TopicCluster read(Faults faults, String path) {
        int count = faults.given(path + ".topics", topics, 1);
        if (count < 1 || count > TopicCluster.MOST_TOPICS) {
            faults.add(
                    path + ".topics",
                    "Một cụm có từ 1 đến " + TopicCluster.MOST_TOPICS + " chuyên đề",
                    "A cluster has 1 to " + TopicCluster.MOST_TOPICS + " topics");
            count = 1;
        }
        return new TopicCluster(count, term(faults, path + ".term", term));
    }

    /** A term as hk1 or hk2. */
    static Term term(Faults faults, String path, @Nullable String term) {
        Period period = Times.period(faults, path, term);
        if (period == Period.YEAR) {
            faults.add(path, "Cần một học kì: hk1, hk2", "A term is needed: hk1, hk2");
        }
        return period == Period.HK2 ? Term.HK2 : Term.HK1;
    }
}

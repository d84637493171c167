package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.WantedSubject;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.rest.http.Faults;

/** A subject a class shall be taught; what is left out is as the class or its programme has it. */
@Schema(name = "NewSubject", requiredProperties = "code")
record SubjectBody(
        @Schema(example = "TOAN") @Nullable String code,
        @Nullable String name,
        @Schema(allowableValues = {"SCORE", "COMMENT"}) @Nullable String kind,
        @Nullable Integer periodsPerYear,
        @Nullable BigDecimal periodsPerWeek,
        @Schema(description = "The learning topics taken with it; left out: none") @Nullable ClusterBody cluster,
        @Schema(
                        description = "The only term it is taught in; left out: both",
                        allowableValues = {"hk1", "hk2"})
                @Nullable
                String term) {
    private static final int MOST_LESSONS = 1000;

    static List<WantedSubject> read(Faults faults, @Nullable List<SubjectBody> given) {
        List<WantedSubject> wanted = new ArrayList<>();
        List<SubjectBody> all = faults.given("subjects", given, List.of());
        for (int i = 0; i < all.size(); i++) {
            wanted.add(all.get(i).read(faults, "subjects[" + i + "]."));
        }
        return wanted;
    }

    private WantedSubject read(Faults faults, String path) {
        return new WantedSubject(
                faults.text(path + "code", code),
                name == null ? null : faults.text(path + "name", name),
                kind == null ? null : faults.oneOf(path + "kind", kind, SubjectKind.values()),
                periods(faults, path),
                cluster == null ? null : cluster.read(faults, path + "cluster"),
                term == null ? null : ClusterBody.term(faults, path + "term", term));
    }

    private @Nullable Periods periods(Faults faults, String path) {
        if (periodsPerYear == null && periodsPerWeek == null) {
            return null;
        }
        int year = periodsPerYear == null ? 0 : periodsPerYear;
        BigDecimal week = periodsPerWeek == null ? BigDecimal.ZERO : periodsPerWeek.movePointRight(1);
        boolean right = year >= 0
                && year <= MOST_LESSONS
                && week.signum() >= 0
                && week.compareTo(BigDecimal.valueOf(MOST_LESSONS)) <= 0
                && week.stripTrailingZeros().scale() <= 0;
        if (!right) {
            faults.add(
                    path + "periodsPerYear",
                    "Số tiết cả năm từ 0 đến 1000, số tiết một tuần từ 0 đến 100 với một chữ số thập phân",
                    "Lessons a year from 0 to 1000, a week from 0 to 100 with one decimal");
            return null;
        }
        return new Periods(year, week.intValueExact());
    }
}

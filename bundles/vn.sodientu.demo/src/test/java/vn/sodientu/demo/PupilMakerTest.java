package vn.sodientu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.domain.school.SchoolLevel;

class PupilMakerTest {
    private static final ClassPlan CLASS_8A = new ClassPlan(ClassPlan.NOW, "8A", 8, false);

    @Test
    void theSameSeedMakesTheSamePupils() {
        List<PupilDraft> once = new PupilMaker(new SplittableRandom(1)).of(CLASS_8A);
        List<PupilDraft> again = new PupilMaker(new SplittableRandom(1)).of(CLASS_8A);
        assertThat(once).isEqualTo(again).hasSizeBetween(36, 45);
    }

    @Test
    void noCodeIsGivenTwice() {
        PupilMaker maker = new PupilMaker(new SplittableRandom(1));
        List<String> codes = ClassPlan.twoYears(SchoolLevel.THCS).stream()
                .flatMap(plan -> maker.of(plan).stream())
                .map(PupilDraft::code)
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("99\\d{8}"));
    }

    @Test
    void pupilsOfGradeEightTurnFourteenInTheYear() {
        assertThat(new PupilMaker(new SplittableRandom(1)).of(CLASS_8A))
                .allMatch(draft -> draft.birth().getYear() == 2012);
    }

    @Test
    void bothYearsHaveEveryGradeOfTheLevel() {
        List<ClassPlan> plans = ClassPlan.twoYears(SchoolLevel.THPT);
        assertThat(plans)
                .filteredOn(ClassPlan::complete)
                .extracting(ClassPlan::name)
                .containsExactly("10A1", "11A1", "12A1");
        assertThat(plans)
                .filteredOn(plan -> !plan.complete())
                .extracting(ClassPlan::name)
                .containsExactly("10A1", "10A2", "11A1", "11A2", "12A1", "12A2");
    }
}

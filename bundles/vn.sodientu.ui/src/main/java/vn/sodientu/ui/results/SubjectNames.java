package vn.sodientu.ui.results;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.ui.backend.Backend;

/** The names of subjects for who may not see the class that is taught them: those of the regulation's programmes. */
final class SubjectNames {
    private final Map<String, String> names;

    SubjectNames(Backend backend, RegulationId regulation) {
        names = backend.regulations().with(regulation, one -> Outcome.done(namesOf(one)))
                        instanceof Outcome.Done<Map<String, String>> done
                ? done.value()
                : Map.of();
    }

    /** The name of a code; the bare code for a subject that no programme has. */
    String of(String code) {
        return names.getOrDefault(code, code);
    }

    private static Map<String, String> namesOf(Regulation regulation) {
        Map<String, String> names = new HashMap<>();
        Stream.of(SchoolLevel.values()).forEach(level -> IntStream.rangeClosed(level.firstGrade(), level.lastGrade())
                .mapToObj(grade -> regulation.programme(level, grade))
                .flatMap(programme -> programme.stream())
                .forEach((Subject subject) -> names.putIfAbsent(subject.code(), subject.name())));
        return names;
    }
}

package vn.sodientu.ui.clazz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.school.ClassProfile;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.text.Messages;

/** With which classes a class is taught in one room, for the head of its page; nothing for most classes. */
final class Multigrade {
    private Multigrade() {}

    static String line(Backend backend, Actor actor, SchoolClass clazz) {
        long school = clazz.id().school();
        List<ClassProfile> all = backend.classProfiles().profiles(actor, school, clazz.year())
                        instanceof Outcome.Done<List<ClassProfile>> done
                ? done.value()
                : List.of();
        return all.stream()
                .filter(one -> one.clazz().equals(clazz.id()) && one.multigrade())
                .findFirst()
                .map(one -> " · "
                        + Messages.current()
                                .get("class.multigrade", one.together(), names(backend, actor, one.taughtWith(all))))
                .orElse("");
    }

    private static String names(Backend backend, Actor actor, List<ClassId> classes) {
        return classes.stream()
                .flatMap(id -> backend.roster().clazz(actor, id) instanceof Outcome.Done<SchoolClass> done
                        ? Stream.of(done.value().name())
                        : Stream.empty())
                .collect(Collectors.joining(", "));
    }
}

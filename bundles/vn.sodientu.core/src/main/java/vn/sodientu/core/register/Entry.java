package vn.sodientu.core.register;

import java.util.List;
import java.util.stream.Stream;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.core.common.RequestDigest;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.SchoolClass;

/**
 * A request to enter marks of one class, with the regulation that governs it.
 *
 * @param many whether paths of faults name the sheet as well
 * @param rehearsal whether nothing shall be stored
 */
record Entry(
        Actor who,
        List<EnterMarks> commands,
        boolean many,
        boolean rehearsal,
        Regulation regulation,
        ClassPlans plans) {
    SchoolClass clazz() {
        return plans.clazz();
    }

    /** What the paths of a command's faults begin with. */
    String prefix(int command) {
        return many ? "sheets[" + command + "]." : "";
    }

    /** The sheets asked for, each once. */
    List<SheetId> sheets() {
        return commands.stream().map(EnterMarks::sheet).distinct().toList();
    }

    /** The pupils asked for, each once. */
    List<PupilId> pupils() {
        return cells().map(CellKey::pupil).distinct().toList();
    }

    /** The cells asked for, in the order of the request. */
    Stream<CellKey> cells() {
        return commands.stream().flatMap(command -> command.changes().stream()
                .map(change -> new CellKey(command.sheet(), change.pupil(), change.column())));
    }

    /** The keys under which a repeat is recognised; others are a fault of the request. */
    List<String> keys() {
        return commands.stream()
                .map(EnterMarks::idempotencyKey)
                .flatMap(Stream::ofNullable)
                .filter(RepeatGuard::lawful)
                .distinct()
                .toList();
    }

    /** What is asked for. */
    RequestDigest digest() {
        RequestDigest digest = new RequestDigest("marks");
        for (EnterMarks command : commands) {
            digest.part(command.sheet()).part(command.changes().size());
            for (EnterMarks.Change change : command.changes()) {
                digest.part(change.pupil()).part(change.column());
                digest.part(change.version()).part(change.value());
            }
        }
        return digest;
    }

    /** The way in. */
    String source(SheetId sheet) {
        return commands.stream()
                .filter(command -> command.sheet().equals(sheet))
                .map(EnterMarks::source)
                .findFirst()
                .orElse("");
    }
}

package vn.sodientu.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.file.Relation;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.Pupil;

/** The lines for father, mother and guardian in books and workbooks, made of those whom a pupil has today. */
final class BookLines {
    private BookLines() {}

    /** Where nobody of a kind was ever entered, what a workbook brought stays. */
    static void follow(Records records, PupilId id, LocalDate day) {
        Pupil pupil = records.pupils().find(id).orElseThrow();
        List<GuardianLink> links = records.guardians().links(id);
        Particulars known = pupil.particulars();
        Particulars next = new Particulars(
                known.ethnicity(),
                known.birthplace(),
                known.disability(),
                known.personalNumber(),
                known.priority(),
                known.province(),
                known.commune(),
                line(records, links, Kind.FATHER, day, known.father()),
                line(records, links, Kind.MOTHER, day, known.mother()),
                line(records, links, Kind.OTHER, day, known.guardian()));
        if (!next.equals(known)) {
            records.pupils()
                    .update(new Pupil(
                            pupil.id(),
                            pupil.code(),
                            pupil.name(),
                            pupil.birth(),
                            pupil.gender(),
                            pupil.status(),
                            pupil.statusDate(),
                            next,
                            pupil.version()));
        }
    }

    /** The three lines of the books. */
    private enum Kind {
        FATHER,
        MOTHER,
        OTHER;

        static Kind of(Relation relation) {
            return switch (relation) {
                case FATHER -> FATHER;
                case MOTHER -> MOTHER;
                default -> OTHER;
            };
        }
    }

    private static String line(Records records, List<GuardianLink> links, Kind kind, LocalDate day, String otherwise) {
        List<GuardianLink> own =
                links.stream().filter(link -> Kind.of(link.relation()) == kind).toList();
        return own.isEmpty()
                ? otherwise
                : own.stream()
                        .filter(link -> link.on(day))
                        .flatMap(link -> records.guardians().find(link.guardian()).stream())
                        .map(Guardian::line)
                        .collect(Collectors.joining("; "));
    }
}

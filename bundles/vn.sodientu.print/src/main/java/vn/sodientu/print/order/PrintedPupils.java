package vn.sodientu.print.order;

import java.util.List;
import java.util.regex.Pattern;
import vn.sodientu.domain.people.Enrolment;

/** Counts which pupils really stand on the paper: in the texts drawn into the PDF, not in what was asked to be drawn. */
final class PrintedPupils {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PrintedPupils() {}

    /** How many pupils are found with their list number before their name, on any page. */
    static int count(List<String> pages, List<Enrolment> pupils) {
        List<String> texts = pages.stream()
                .map(page -> " " + BLANKS.matcher(page).replaceAll(" ") + " ")
                .toList();
        int found = 0;
        for (Enrolment pupil : pupils) {
            String row = " " + pupil.ordinal() + " " + pupil.pupil().name().full() + " ";
            if (texts.stream().anyMatch(text -> text.contains(row))) {
                found++;
            }
        }
        return found;
    }
}

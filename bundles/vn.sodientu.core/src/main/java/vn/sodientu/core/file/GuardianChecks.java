package vn.sodientu.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.file.GuardianDraft;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.file.Relation;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.text.VietnameseText;

/** Checks what is said of a guardian and finds every fault. */
final class GuardianChecks {
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{9,15}");
    private static final Pattern PHONE_GAPS = Pattern.compile("[ .()-]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 300;
    private static final int FIRST_YEAR = 1900;

    private final FaultList faults = new FaultList();
    private final LocalDate today;

    GuardianChecks(LocalDate today) {
        this.today = today;
    }

    FaultList faults() {
        return faults;
    }

    /** The person as stored; meaningless while there are faults. */
    Guardian person(GuardianId id, int version, GuardianDraft draft) {
        String name = VietnameseText.clean(draft.name());
        boolean named = !name.isEmpty() && name.length() <= LONGEST_NAME;
        faults.unless(
                named,
                "name",
                "Cần họ và tên, dài nhất " + LONGEST_NAME + " ký tự",
                "A name of at most " + LONGEST_NAME + " characters is needed");
        Integer year = draft.birthYear();
        faults.unless(
                year == null || (year >= FIRST_YEAR && year <= today.getYear()),
                "birthYear",
                "Năm sinh phải từ " + FIRST_YEAR + " đến " + today.getYear(),
                "The year of birth lies between " + FIRST_YEAR + " and " + today.getYear());
        String phone = PHONE_GAPS.matcher(VietnameseText.clean(draft.phone())).replaceAll("");
        faults.unless(
                phone.isEmpty() || PHONE.matcher(phone).matches(),
                "phone",
                "«" + draft.phone() + "» không phải số điện thoại (9 đến 15 chữ số)",
                draft.phone() + " is no telephone number of 9 to 15 digits");
        String email = text("email", draft.email());
        faults.unless(
                email.isEmpty() || EMAIL.matcher(email).matches(),
                "email",
                "«" + email + "» không phải địa chỉ thư điện tử",
                email + " is no e-mail address");
        return new Guardian(
                id,
                version,
                new PersonName(named ? name : "?"),
                year,
                text("work", draft.work()),
                text("workplace", draft.workplace()),
                phone,
                email,
                text("address", draft.address()));
    }

    private String text(String path, String raw) {
        String text = VietnameseText.clean(raw);
        faults.unless(
                text.length() <= LONGEST_TEXT,
                path,
                "Dài quá " + LONGEST_TEXT + " ký tự",
                "Longer than " + LONGEST_TEXT + " characters");
        return text;
    }

    /** A pupil has one father and one mother at a time. */
    void relation(
            Relation relation,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            GuardianId self,
            List<GuardianLink> links) {
        faults.unless(
                from == null || to == null || !to.isBefore(from),
                "to",
                "Ngày cuối trước ngày đầu",
                "The last day is before the first");
        boolean single = relation == Relation.FATHER || relation == Relation.MOTHER;
        boolean taken = links.stream()
                .anyMatch(link -> link.relation() == relation
                        && link.on(today)
                        && !link.guardian().equals(self));
        faults.unless(
                !single || !taken || (to != null && to.isBefore(today)),
                "relation",
                "Học sinh đã có người ghi là «" + relation.label().vi()
                        + "»; ghi ngày cuối cho người ấy trước, hoặc chọn quan hệ khác",
                "The pupil has a " + relation.label().en()
                        + " already; give that one a last day first, or choose another relation");
    }
}

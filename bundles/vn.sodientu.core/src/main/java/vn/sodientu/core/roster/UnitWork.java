package vn.sodientu.core.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.roster.NewSchool;
import vn.sodientu.api.roster.NewUnit;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.text.VietnameseText;

/** Creates units and schools. */
final class UnitWork {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,20}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_NAME = 200;

    private final Transactions transactions;
    private final Clock clock;

    UnitWork(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    Outcome<Unit> createUnit(Actor who, NewUnit asked) {
        FaultList faults = new FaultList();
        String name = VietnameseText.clean(asked.name());
        checkName(name, faults);
        checkCode(asked.code(), faults);
        faults.unless(
                asked.kind() != UnitKind.SCHOOL,
                "kind",
                "Trường được tạo bằng chức năng tạo trường",
                "Schools are created as schools, not as units");
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        return transactions.write(records -> {
            Long parent = asked.parent();
            Optional<Outcome<Unit>> refusal =
                    parent == null ? Optional.empty() : refusedBelow(records, parent, asked.from());
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (records.units().all().stream().anyMatch(u -> u.code().equals(asked.code()))) {
                return codeTaken(asked.code());
            }
            Unit unit = records.units().add(parent, asked.kind(), asked.code(), name, asked.from());
            audit(records, who, parent == null ? unit.id() : parent, "unit.create", unit.id());
            return Outcome.done(unit);
        });
    }

    Outcome<School> createSchool(Actor who, NewSchool asked) {
        FaultList faults = new FaultList();
        String name = VietnameseText.clean(asked.name());
        String province = VietnameseText.clean(asked.province());
        String commune = VietnameseText.clean(asked.commune());
        String code = asked.code() == null ? "" : asked.code().strip();
        checkName(name, faults);
        checkPlace(province, "province", faults);
        checkPlace(commune, "commune", faults);
        if (!code.isEmpty()) {
            checkCode(code, faults);
        }
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        return transactions.write(records -> {
            Optional<Outcome<School>> refusal = refusedBelow(records, asked.unit(), LocalDate.now(clock));
            if (refusal.isPresent()) {
                return refusal.get();
            }
            boolean taken = !code.isEmpty()
                    && records.units().schools().stream().anyMatch(s -> s.code().equals(code));
            if (taken) {
                return codeTaken(code);
            }
            LocalDate founded = asked.from();
            School school = records.units()
                    .addSchool(
                            asked.unit(),
                            code,
                            name,
                            asked.level(),
                            province,
                            commune,
                            founded == null ? LocalDate.now(clock) : founded);
            audit(records, who, asked.unit(), "school.create", school.id());
            return Outcome.done(school);
        });
    }

    /** Units and schools stand below units that exist and are no schools. */
    static <T> Optional<Outcome<T>> refusedBelow(Records records, long parent, LocalDate day) {
        Optional<Unit> unit = records.units().find(parent);
        if (unit.isEmpty()) {
            return Optional.of(Missing.unit(parent));
        }
        if (unit.get().kind() == UnitKind.SCHOOL) {
            return Optional.of(Missing.invalid(
                    "unit", "Dưới một trường không có đơn vị nào khác", "No unit stands below a school"));
        }
        LocalDate last = unit.get().to();
        return last == null || !day.isAfter(last)
                ? Optional.empty()
                : Optional.of(Missing.invalid(
                        "unit",
                        "Đơn vị «" + unit.get().name() + "» đã giải thể, ngày cuối là " + DAY.format(last),
                        "The unit " + unit.get().name() + " is dissolved; its last day was " + last));
    }

    private void audit(Records records, Actor who, long chain, String action, long subject) {
        records.audit().append(chain, clock.instant(), who.account(), action, Long.toString(subject), "");
    }

    static void checkName(String name, FaultList faults) {
        faults.unless(
                !name.isEmpty() && name.length() <= LONGEST_NAME,
                "name",
                "Tên phải có từ 1 đến 200 ký tự",
                "A name has 1 to 200 characters");
    }

    private static void checkPlace(String place, String path, FaultList faults) {
        faults.unless(
                place.length() <= LONGEST_NAME,
                path,
                "Tên địa phương dài không quá 200 ký tự",
                "The name of a place has at most 200 characters");
    }

    private static void checkCode(String code, FaultList faults) {
        faults.unless(
                CODE.matcher(code).matches(),
                "code",
                "Mã gồm 1 đến 20 chữ cái, chữ số, dấu chấm hoặc gạch nối, không có khoảng trắng",
                "A code has 1 to 20 letters, digits, dots or hyphens and no blank");
    }

    private static <T> Outcome<T> codeTaken(String code) {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.CONFLICT, "code", "Mã «" + code + "» đã được dùng", "The code " + code + " is taken"));
    }
}

package vn.sodientu.core.register;

import java.util.List;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.SchoolClass;

/** An entry from its permission to its answer. */
final class MarkEntering {
    private final Access access;
    private final Transactions transactions;
    private final RegulationService regulations;
    private final EntryTransaction transaction;

    MarkEntering(
            Access access, Transactions transactions, RegulationService regulations, EntryTransaction transaction) {
        this.access = access;
        this.transactions = transactions;
        this.regulations = regulations;
        this.transaction = transaction;
    }

    EntryOutcome enter(Actor who, List<EnterMarks> commands, boolean many, boolean rehearsal) {
        for (SheetId sheet : commands.stream().map(EnterMarks::sheet).distinct().toList()) {
            Optional<Refusal> refusal = access.check(who, Permission.ENTER_MARKS, new Scope.OfSheet(sheet));
            if (refusal.isPresent()) {
                return new EntryOutcome.Rejected(refusal.get());
            }
        }
        if (commands.isEmpty()) {
            return new EntryOutcome.Rejected(Refusal.of(
                    Refusal.Kind.INVALID, "sheets", "Chưa có bảng điểm nào để ghi", "There is no sheet to enter"));
        }
        ClassId id = commands.get(0).sheet().clazz();
        Optional<SchoolClass> clazz =
                transactions.read(records -> records.classes().find(id));
        if (clazz.isEmpty() || (!many && !taught(clazz.get(), commands.get(0).sheet()))) {
            SheetId sheet = commands.get(0).sheet();
            return new EntryOutcome.Rejected(Refusal.of(
                    Refusal.Kind.NOT_FOUND, "sheet", "Không có bảng điểm " + sheet, "There is no sheet " + sheet));
        }
        Outcome<EntryOutcome> outcome = under(who, commands, many, rehearsal, clazz.get());
        return outcome instanceof Outcome.Done<EntryOutcome> done
                ? done.value()
                : new EntryOutcome.Rejected(((Outcome.Refused<EntryOutcome>) outcome).refusal());
    }

    private Outcome<EntryOutcome> under(
            Actor who, List<EnterMarks> commands, boolean many, boolean rehearsal, SchoolClass clazz) {
        return regulations.withGoverning(clazz.id().school(), clazz.year(), clazz.grade(), regulation -> {
            Entry entry = new Entry(who, commands, many, rehearsal, regulation, new ClassPlans(regulation, clazz));
            return rehearsal
                    ? Outcome.done(transactions.read(records -> transaction.run(records, entry)))
                    : transactions.write(records -> Outcome.done(transaction.run(records, entry)));
        });
    }

    private static boolean taught(SchoolClass clazz, SheetId sheet) {
        return clazz.subject(sheet.subject()).isPresent();
    }
}

package vn.sodientu.core.choice;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.year.SchoolYear;

/** What units chose, kept as a history that only grows. */
@Component
public final class ChoiceComponent implements ChoiceService {
    private final Access access;
    private final Transactions transactions;
    private final ChoiceBook book;
    private final Services services;
    private final Clock clock = CountryClock.vietnam();

    @Activate
    public ChoiceComponent(@Reference AccessPolicy policy, @Reference RecordStore store, @Reference Services services) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.book = new ChoiceBook(store, clock);
        this.services = services;
    }

    @Override
    public Outcome<Choice> choose(Actor who, NewChoice choice) {
        return access.guard(who, Permission.CHOOSE, new Scope.OfUnit(choice.unit()), () -> {
            FaultList faults = ChoiceChecks.check(choice);
            checkSetting(choice, faults);
            if (!faults.isEmpty()) {
                return faults.refused();
            }
            Choice made = made(who, choice);
            Outcome<Choice> stored = transactions.write(records -> store(records, made));
            book.forget();
            return stored;
        });
    }

    @Override
    public Outcome<List<Choice>> history(Actor who, long unit) {
        return access.guard(who, Permission.VIEW_CHOICES, new Scope.OfUnit(unit), () -> {
            List<Choice> own = new ArrayList<>(
                    transactions.read(records -> records.choices().all()));
            own.removeIf(choice -> choice.unit() != unit);
            Collections.reverse(own);
            return Outcome.done(List.copyOf(own));
        });
    }

    @Override
    public Optional<Choice> effective(
            long unit, Choice.Kind kind, String key, SchoolYear year, @Nullable Integer grade) {
        return book.effective(unit, kind, key, year, grade);
    }

    /** The regulations are looked up, not referred to: they themselves cannot be without the choices. */
    private void checkSetting(NewChoice choice, FaultList faults) {
        if (choice.kind() == Choice.Kind.SETTING) {
            services.find(RegulationService.class)
                    .ifPresent(regulations -> faults.addAll(regulations.settingFaults(choice.key(), choice.value())));
        }
    }

    private Choice made(Actor who, NewChoice choice) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Choice(
                choice.unit(),
                choice.kind(),
                choice.key(),
                choice.grade(),
                choice.from(),
                choice.to(),
                choice.value(),
                who.account(),
                now);
    }

    private static Outcome<Choice> store(Records records, Choice made) {
        if (records.units().find(made.unit()).isEmpty()) {
            return Missing.unit(made.unit());
        }
        records.choices().add(made);
        String detail = "value=" + made.value() + " grade=" + (made.grade() == null ? "all" : made.grade()) + " years="
                + made.from() + ".." + (made.to() == null ? "" : made.to());
        records.audit()
                .append(made.unit(), made.at(), made.author(), "choice.make", made.kind() + "/" + made.key(), detail);
        return Outcome.done(made);
    }
}

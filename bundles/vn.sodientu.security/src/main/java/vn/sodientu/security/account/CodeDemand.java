package vn.sodientu.security.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.security.policy.Approvers;

/** Whether an account must give one-time codes. */
@FunctionalInterface
interface CodeDemand {
    boolean on(StoredAccount account);

    /**
     * Because it approves at a unit that chose so. The choices are looked up, not referred to: they themselves rest on
     * this bundle. While they are away nobody who approves signs in.
     */
    static CodeDemand chosen(Services services, Clock clock) {
        return account -> {
            LocalDate today = Days.today(clock);
            return account.grants().stream()
                    .filter(grant -> grant.holdsOn(today) && Approvers.include(grant.role()))
                    .anyMatch(grant -> required(services.get(ChoiceService.class), grant, today));
        };
    }

    private static boolean required(ChoiceService choices, Grant grant, LocalDate today) {
        int begun = today.getMonth().compareTo(Month.AUGUST) >= 0 ? today.getYear() : today.getYear() - 1;
        return choices.effective(grant.unit(), Choice.Kind.SETTING, CodeService.SETTING, new SchoolYear(begun), null)
                .filter(choice -> choice.value().equals(CodeService.REQUIRED))
                .isPresent();
    }
}

package vn.sodientu.security.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.CodeRecords.StoredCode;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.security.code.Base32;
import vn.sodientu.security.code.RecoveryCodes;
import vn.sodientu.security.code.Totp;

/** The one-time code of a sign-in whose password was right. */
final class SecondStep {
    private final RecordStore store;
    private final CodeDemand demand;
    private final Brakes brakes;
    private final AccountAudit audit;
    private final Clock clock;

    SecondStep(RecordStore store, CodeDemand demand, Brakes brakes, AccountAudit audit, Clock clock) {
        this.store = store;
        this.demand = demand;
        this.brakes = brakes;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an account enrolled with, empty when it did not. */
    Optional<StoredCode> enrolled(String account) {
        return store.read(records -> records.codes().find(account)).filter(code -> code.enrolled() != null);
    }

    /** Whether codes are required of an account that has none. */
    boolean mustEnrol(StoredAccount account) {
        return demand.on(account) && enrolled(account.name()).isEmpty();
    }

    /** Whether codes are required of an account. */
    boolean isRequired(StoredAccount account) {
        return demand.on(account);
    }

    /** For a sign-in: a code of whoever enrolled, and nobody else if codes are required of him. */
    Outcome<StoredAccount> pass(StoredAccount account, String code, String address) {
        if (enrolled(account.name()).isPresent()) {
            return verify(account, code, address);
        }
        return demand.on(account) ? enrolFirst() : Outcome.done(account);
    }

    /** For what an owner may do before he enrolled: a code only if he did. */
    Outcome<StoredAccount> verify(StoredAccount account, String code, String address) {
        return enrolled(account.name()).isEmpty()
                ? Outcome.done(account)
                : check(account, code, address, () -> take(account, code.strip()));
    }

    /** Runs a check of a code under the brakes that passwords have too. */
    Outcome<StoredAccount> check(StoredAccount account, String code, String address, Taking taking) {
        if (code.isBlank()) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.FORBIDDEN,
                    CodeService.CODE,
                    "Tài khoản này dùng mã một lần; hãy nhập mã 6 số đang hiện trên ứng dụng, hoặc một mã dự phòng.",
                    "This account uses one-time codes; give the 6 digits of the app or a recovery code (REST: the"
                            + " header Sodientu-Code, or the parameter code of /oauth2/token)."));
        }
        long wait = brakes.secondsLeft(account.name(), address);
        if (wait > 0) {
            return SignIn.slow(wait);
        }
        if (taking.accepted()) {
            brakes.succeeded(account.name());
            return Outcome.done(account);
        }
        brakes.failed(account.name(), address);
        audit.signInFailed(Optional.of(account), address);
        return Outcome.refused(Refusal.of(
                Refusal.Kind.UNAUTHENTICATED,
                CodeService.CODE,
                "Mã không đúng, đã hết hạn hoặc đã dùng rồi; hãy chờ mã mới trên ứng dụng.",
                "The code is wrong, over or used already; wait for the next one."));
    }

    /** Read and marked as used in one transaction: of two who send the same code one gets in. */
    private boolean take(StoredAccount account, String code) {
        try {
            return store.write(records -> {
                Optional<StoredCode> used = records.codes().find(account.name()).flatMap(stored -> used(stored, code));
                used.ifPresent(records.codes()::put);
                used.filter(stored -> !Digits.only(code))
                        .ifPresent(stored -> audit.append(
                                records,
                                account.grants(),
                                account.name(),
                                "account.recoveryCode",
                                account.name(),
                                "left=" + stored.recovery().size()));
                return used.isPresent();
            });
        } catch (StaleRecordException overtaken) {
            return false;
        }
    }

    /** The key after the code was used, empty when the code is none of it. */
    private Optional<StoredCode> used(StoredCode stored, String code) {
        if (Digits.only(code)) {
            OptionalLong step = Totp.accepted(
                    Base32.decode(stored.secret()), Digits.joined(code), clock.instant(), stored.lastStep());
            return step.isPresent() ? Optional.of(stored.usedAt(step.getAsLong())) : Optional.empty();
        }
        List<String> left = new ArrayList<>(stored.recovery());
        return left.remove(RecoveryCodes.digest(stored.account(), code))
                ? Optional.of(stored.with(left))
                : Optional.empty();
    }

    private static Outcome<StoredAccount> enrolFirst() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.FORBIDDEN,
                CodeService.ENROL,
                "Đơn vị yêu cầu người phê duyệt dùng mã một lần; hãy đăng kí mã ở trang đăng nhập trước khi làm việc.",
                "The unit requires one-time codes of those who approve; enrol on the sign-in page (or by POST"
                        + " /api/v1/account/codes) first."));
    }

    /** Whether a code is accepted, and used up by that. */
    interface Taking {
        boolean accepted();
    }
}

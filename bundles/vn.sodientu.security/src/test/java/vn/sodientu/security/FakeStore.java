package vn.sodientu.security;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.api.spi.records.AccountRecords;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.AuditRecords;
import vn.sodientu.api.spi.records.ClassRecords;
import vn.sodientu.api.spi.records.CodeRecords;
import vn.sodientu.api.spi.records.CodeRecords.StoredCode;
import vn.sodientu.api.spi.records.DelegationRecords;
import vn.sodientu.api.spi.records.PupilRecords;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.api.spi.records.UnitRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Unit;

/** The tables this bundle reads, in memory. Its public methods are found by name from the interfaces of the store. */
public final class FakeStore implements RecordStore {
    public final List<Unit> units = new ArrayList<>();
    public final Map<StaffId, List<ClassId>> homerooms = new LinkedHashMap<>();
    public final Map<StaffId, List<SheetId>> assigned = new LinkedHashMap<>();
    public final Map<PupilId, List<Enrolment>> enrolments = new LinkedHashMap<>();
    public final List<Delegation> delegations = new ArrayList<>();
    public final List<Staff> staff = new ArrayList<>();
    public final List<SchoolClass> classes = new ArrayList<>();
    public final Map<String, StoredAccount> accounts = new LinkedHashMap<>();
    public final Map<String, StoredCode> codes = new LinkedHashMap<>();
    public final Map<String, Kept> tokens = new LinkedHashMap<>();
    public final List<String> audit = new ArrayList<>();
    public int reads;

    /** A kept token. */
    public record Kept(String account, Instant until) {}

    @Override
    public <T> T read(Function<Records, T> work) {
        reads++;
        return work.apply(records());
    }

    @Override
    public <T> T write(Function<Records, T> work) {
        return work.apply(records());
    }

    private Records records() {
        return proxy(Records.class, new Object() {
            @SuppressWarnings("unused")
            public UnitRecords units() {
                return proxy(UnitRecords.class, new UnitTable());
            }

            @SuppressWarnings("unused")
            public ClassRecords classes() {
                return proxy(ClassRecords.class, new ClassTable());
            }

            @SuppressWarnings("unused")
            public PupilRecords pupils() {
                return proxy(PupilRecords.class, new PupilTable());
            }

            @SuppressWarnings("unused")
            public AccountRecords accounts() {
                return proxy(AccountRecords.class, new AccountTable());
            }

            @SuppressWarnings("unused")
            public CodeRecords codes() {
                return proxy(CodeRecords.class, new CodeTable());
            }

            @SuppressWarnings("unused")
            public DelegationRecords delegations() {
                return proxy(DelegationRecords.class, new DelegationTable());
            }

            @SuppressWarnings("unused")
            public AuditRecords audit() {
                return proxy(AuditRecords.class, new AuditTable());
            }
        });
    }

    private static <T> T proxy(Class<T> type, Object table) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Method found = Arrays.stream(table.getClass().getMethods())
                    .filter(own -> own.getName().equals(method.getName()))
                    .filter(own -> Arrays.equals(own.getParameterTypes(), method.getParameterTypes()))
                    .findFirst()
                    .orElseThrow(() -> new UnsupportedOperationException(method.toString()));
            found.setAccessible(true);
            try {
                return found.invoke(table, args);
            } catch (java.lang.reflect.InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    /** Units. */
    public final class UnitTable {
        public List<Unit> all() {
            return List.copyOf(units);
        }
    }

    /** Duties of teachers. */
    public final class ClassTable {
        public List<ClassId> homerooms(StaffId teacher) {
            return homerooms.getOrDefault(teacher, List.of());
        }

        public List<SheetId> assignedTo(StaffId teacher) {
            return assigned.getOrDefault(teacher, List.of());
        }

        public List<Assignment> assignments(ClassId clazz) {
            return assigned.entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream().map(sheet -> new Assignment(sheet, entry.getKey())))
                    .filter(assignment -> assignment.sheet().clazz().equals(clazz))
                    .toList();
        }

        public List<Staff> staff(long school) {
            return staff.stream().filter(one -> one.id().school() == school).toList();
        }

        public Optional<SchoolClass> find(ClassId id) {
            return classes.stream().filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /** Enrolments. */
    public final class PupilTable {
        public List<Enrolment> enrolments(PupilId pupil) {
            return enrolments.getOrDefault(pupil, List.of());
        }
    }

    /** Delegations. */
    public final class DelegationTable {
        public Delegation add(Delegation one) {
            Delegation numbered = new Delegation(
                    delegations.size() + 1L,
                    one.sheet(),
                    one.to(),
                    one.from(),
                    one.until(),
                    one.reason(),
                    one.author(),
                    one.ended());
            delegations.add(numbered);
            return numbered;
        }

        public Optional<Delegation> find(long school, long number) {
            return delegations.stream()
                    .filter(one -> one.sheet().clazz().school() == school && one.number() == number)
                    .findFirst();
        }

        public List<Delegation> of(ClassId clazz) {
            return delegations.stream()
                    .filter(one -> one.sheet().clazz().equals(clazz))
                    .toList();
        }

        public List<Delegation> to(StaffId staff) {
            return delegations.stream()
                    .filter(one -> one.to().equals(staff) && one.ended() == null)
                    .toList();
        }

        public void end(long school, long number, Instant at) {
            Delegation one = find(school, number).orElseThrow();
            delegations.set(
                    delegations.indexOf(one),
                    new Delegation(
                            number, one.sheet(), one.to(), one.from(), one.until(), one.reason(), one.author(), at));
        }
    }

    /** Accounts and tokens. */
    public final class AccountTable {
        public Optional<StoredAccount> find(String name) {
            return Optional.ofNullable(accounts.get(name));
        }

        public List<StoredAccount> all() {
            return List.copyOf(accounts.values());
        }

        public void add(StoredAccount account) {
            if (accounts.putIfAbsent(account.name(), account) != null) {
                throw new StaleRecordException("twice", new IllegalStateException());
            }
        }

        public void update(StoredAccount account) {
            accounts.put(account.name(), account);
        }

        public void addToken(String digest, String account, Instant until) {
            tokens.put(digest, new Kept(account, until));
        }

        public Optional<String> tokenOwner(String digest, Instant now) {
            return Optional.ofNullable(tokens.get(digest))
                    .filter(kept -> now.isBefore(kept.until()))
                    .map(Kept::account);
        }

        public void removeTokens(Instant before) {
            tokens.values().removeIf(kept -> !kept.until().isAfter(before));
        }

        public void removeTokensOf(String account) {
            tokens.values().removeIf(kept -> kept.account().equals(account));
        }
    }

    /** Keys of one-time codes. */
    public final class CodeTable {
        public Optional<StoredCode> find(String account) {
            return Optional.ofNullable(codes.get(account));
        }

        public void put(StoredCode code) {
            codes.put(code.account(), code);
        }

        public void remove(String account) {
            codes.remove(account);
        }
    }

    /** The audit chain, as "unit account action subject detail". */
    public final class AuditTable {
        public long append(long unit, Instant at, String account, String action, String subject, String detail) {
            audit.add(unit + " " + account + " " + action + " " + subject + " " + detail);
            return audit.size();
        }
    }
}

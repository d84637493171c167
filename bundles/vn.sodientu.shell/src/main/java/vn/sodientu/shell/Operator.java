package vn.sodientu.shell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;

/**
 * Who sits at the shell. The container's own sign-in decided that it is an administrator of this server; the audit names
 * the container's account, so that it cannot be taken for one of the register.
 */
final class Operator {
    /** The server as a whole: no unit has this number. */
    private static final long SERVER = 0;

    private Operator() {}

    static Actor named(@Nullable Object user) {
        Grant grant = new Grant(Role.ADMIN, SERVER, null, null, LocalDate.EPOCH, null);
        return new Actor("shell:" + (user == null ? "?" : user), "Quản trị qua dòng lệnh", List.of(grant));
    }
}

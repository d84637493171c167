package vn.sodientu.api.audit;

import java.time.Instant;

/**
 * An audit row as people read it; it holds no values of the register.
 *
 * @param subject address of what it is about
 * @param detail counts, versions, kinds of fields
 */
public record AuditEntry(
        long unit, long number, Instant at, String account, String action, String subject, String detail) {}

package vn.sodientu.domain.logbook;

import java.time.Instant;

/** Who signed and when. */
public record Signature(String account, Instant at) {}

package vn.sodientu.ui.session;

import java.io.Serializable;
import java.time.Duration;

/**
 * How long a session lasts.
 *
 * @param idle without work
 * @param longest in all, however busy its user is
 */
public record Limits(Duration idle, Duration longest) implements Serializable {}

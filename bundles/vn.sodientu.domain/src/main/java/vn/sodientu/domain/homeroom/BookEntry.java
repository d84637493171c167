package vn.sodientu.domain.homeroom;

import java.time.Instant;
import vn.sodientu.domain.id.ClassId;

/**
 * A version of an entry of the homeroom book; each change is a row of its own.
 *
 * @param version from 1
 * @param withdrawn whether it no longer stands
 * @param reason why it was changed or withdrawn, empty when nothing was said
 * @param author account that wrote the first version
 * @param by account that wrote this one
 */
public record BookEntry(
        EntryId id,
        ClassId clazz,
        EntryContent content,
        int version,
        boolean withdrawn,
        String reason,
        String author,
        String by,
        Instant at) {}

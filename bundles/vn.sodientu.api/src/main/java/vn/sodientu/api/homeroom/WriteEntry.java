package vn.sodientu.api.homeroom;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.homeroom.EntryId;
import vn.sodientu.domain.id.ClassId;

/**
 * An entry to be written or changed.
 *
 * @param id null for a new one
 * @param version the one the caller saw, 0 for a new one
 * @param reason of a change, may be empty
 */
public record WriteEntry(ClassId clazz, @Nullable EntryId id, int version, EntryContent content, String reason) {}

package vn.sodientu.ui.homeroom;

import vn.sodientu.api.access.Permission;
import vn.sodientu.domain.homeroom.EntryContent;

/** What can be written into the book, and with which right. */
enum EntryType {
    INCIDENT(Permission.REPORT_INCIDENT),
    DECISION(Permission.DECIDE_AWARDS),
    NOTE(Permission.KEEP_HOMEROOM_BOOK),
    CHECK(Permission.CHECK_BOOKS);

    private final Permission needed;

    EntryType(Permission needed) {
        this.needed = needed;
    }

    Permission needed() {
        return needed;
    }

    static EntryType of(EntryContent content) {
        if (content instanceof EntryContent.Incident) {
            return INCIDENT;
        }
        return content instanceof EntryContent.Decision ? DECISION : NOTE;
    }
}

package vn.sodientu.rest.homeroom;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.sodientu.api.homeroom.HomeroomBook;

/** A homeroom book as far as the caller may see it. */
@Schema(name = "HomeroomBook")
record BookDocument(
        @Schema(description = "Whether these are all entries, or only those that are your business") boolean whole,
        List<EntryDocument> entries) {
    static BookDocument of(HomeroomBook book) {
        return new BookDocument(
                book.whole(), book.entries().stream().map(EntryDocument::of).toList());
    }
}

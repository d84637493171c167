package vn.sodientu.domain.logbook;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.attendance.Leave;
import vn.sodientu.domain.text.LocalText;

/** How a pupil missed a lesson, or a part of it. */
public enum LessonMiss {
    /** Vắng có phép: P. */
    EXCUSED("P", Leave.EXCUSED, new LocalText("Vắng có phép", "Absent with leave")),
    /** Vắng không phép: K. */
    UNEXCUSED("K", Leave.UNEXCUSED, new LocalText("Vắng không phép", "Absent without leave")),
    /** Đi muộn: M. The pupil was there. */
    LATE("M", null, new LocalText("Đi muộn", "Late"));

    private final String letter;
    private final @Nullable Leave leave;
    private final LocalText label;

    LessonMiss(String letter, @Nullable Leave leave, LocalText label) {
        this.letter = letter;
        this.leave = leave;
        this.label = label;
    }

    /** The letter of documents. */
    public String letter() {
        return letter;
    }

    /** The same as half-days name it, null when the pupil was there. */
    public @Nullable Leave leave() {
        return leave;
    }

    /** The words people read. */
    public LocalText label() {
        return label;
    }

    /** The one of a letter, small or capital; empty when there is none. */
    public static Optional<LessonMiss> of(String letter) {
        String wanted = letter.toUpperCase(Locale.ROOT);
        for (LessonMiss miss : values()) {
            if (miss.letter.equals(wanted)) {
                return Optional.of(miss);
            }
        }
        return Optional.empty();
    }
}

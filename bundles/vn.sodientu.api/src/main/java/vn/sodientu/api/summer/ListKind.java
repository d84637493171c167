package vn.sodientu.api.summer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.rule.calc.Promotions;

/** The lists a school makes of a year. */
public enum ListKind {
    /** Danh sách học sinh kiểm tra lại, đánh giá lại. */
    RETEST {
        @Override
        public boolean holds(YearOutcome outcome) {
            return !outcome.retestEligible().isEmpty();
        }
    },
    /** Danh sách học sinh rèn luyện trong hè. */
    TRAINING {
        @Override
        public boolean holds(YearOutcome outcome) {
            String promotion = outcome.promotion();
            return promotion != null && Promotions.trainsConduct(promotion);
        }
    },
    /** Được lên lớp, after the summer included. */
    PROMOTED {
        @Override
        public boolean holds(YearOutcome outcome) {
            return Promotions.PROMOTED.equals(outcome.decision());
        }
    },
    /** Không được lên lớp, after the summer included. */
    RETAINED {
        @Override
        public boolean holds(YearOutcome outcome) {
            return Promotions.RETAINED.equals(outcome.decision());
        }
    },
    /** Danh hiệu, khen thưởng cả năm. */
    AWARDS {
        @Override
        public boolean holds(YearOutcome outcome) {
            return outcome.year().award() != null;
        }
    };

    /** Whether a pupil with this result is on the list. */
    public abstract boolean holds(YearOutcome outcome);

    /** The word in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The list of a word. */
    public static Optional<ListKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

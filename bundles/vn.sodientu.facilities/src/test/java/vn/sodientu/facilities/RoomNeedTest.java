package vn.sodientu.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomNeedTest {
    private static RoomNeed of(int... sizes) {
        return new RoomNeed(java.util.Arrays.stream(sizes)
                .mapToObj(size -> new RoomNeed.ClassSize("8A", 8, size))
                .toList());
    }

    @Test
    void fortyFiveFitAndOneMoreDoesNot() {
        assertThat(of(45).crowded()).isZero();
        assertThat(of(46).crowded()).isEqualTo(1);
        assertThat(of(46).classes().get(0).over()).isEqualTo(1);
    }

    @Test
    void twoClassesShareARoomInTwoShifts() {
        assertThat(of(40, 40, 40).roomsInOneShift()).isEqualTo(3);
        assertThat(of(40, 40, 40).roomsInTwoShifts()).isEqualTo(2);
        assertThat(of(40, 40).roomsInTwoShifts()).isEqualTo(1);
    }

    @Test
    void theAverageIsRoundedHalfUp() {
        assertThat(of(40, 41).average()).isEqualTo(41);
        assertThat(of(40, 40, 41).average()).isEqualTo(40);
        assertThat(new RoomNeed(List.of()).average()).isZero();
    }
}

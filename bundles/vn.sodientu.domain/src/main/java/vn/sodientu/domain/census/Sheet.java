package vn.sodientu.domain.census;

import java.util.List;

/**
 * What a household sheet says.
 *
 * @param number số phiếu, one of its kind within the school that keeps it
 * @param commune xã, phường
 * @param hamlet tổ, thôn, xóm, bản
 * @param head họ và tên chủ hộ
 * @param permanent thường trú; otherwise tạm trú
 * @param persons the oldest first, as the form asks
 */
public record Sheet(
        String number,
        String commune,
        String hamlet,
        String address,
        String head,
        boolean permanent,
        String phone,
        String note,
        List<Person> persons) {
    public Sheet {
        persons = List.copyOf(persons);
    }
}

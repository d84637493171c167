package vn.sodientu.domain.school;

/**
 * A school. It is a unit of the tree; its number leads every key of its data.
 *
 * @param id the unit's number
 * @param unit the unit that manages it
 * @param province name as printed on covers: Sơn La
 * @param commune xã, phường or đặc khu as printed; empty when unknown
 */
public record School(
        long id, long unit, String code, String name, SchoolLevel level, String province, String commune) {}

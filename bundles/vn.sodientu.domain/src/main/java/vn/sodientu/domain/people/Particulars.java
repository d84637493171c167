package vn.sodientu.domain.people;

/**
 * What the first pages of the register say of a pupil beyond name and birth; empty text where nothing is known.
 *
 * @param ethnicity dân tộc
 * @param birthplace nơi sinh
 * @param disability loại khuyết tật
 * @param personalNumber số định danh cá nhân, 12 digits
 * @param priority đối tượng ưu tiên, diện chính sách
 * @param province tỉnh/thành phố of the permanent address
 * @param commune xã/phường of the permanent address
 * @param father name, occupation and contact of the father; likewise mother and guardian
 */
public record Particulars(
        String ethnicity,
        String birthplace,
        String disability,
        String personalNumber,
        String priority,
        String province,
        String commune,
        String father,
        String mother,
        String guardian) {
    /** Nothing known. */
    public static final Particulars UNKNOWN = new Particulars("", "", "", "", "", "", "", "", "", "");

    /**
     * What is left for those who may not see what the law calls sensitive, or need not: everything but the birthplace is
     * withheld. Ethnicity, disability and policy groups are sensitive by themselves, address, personal number and
     * parents tell of the family's circumstances.
     */
    public Particulars withoutSensitive() {
        return new Particulars("", birthplace, "", "", "", "", "", "", "", "");
    }
}

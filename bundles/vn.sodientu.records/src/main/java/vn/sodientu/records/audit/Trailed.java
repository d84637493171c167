package vn.sodientu.records.audit;

/** A row of the register that an audit row answers for. Its class has the attributes school and trail. */
public interface Trailed {
    /** The hash over everything the row says. */
    String digest();
}

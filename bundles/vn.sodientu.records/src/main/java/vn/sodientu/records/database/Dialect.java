package vn.sodientu.records.database;

/** The databases that are known, and the few things in which they differ. */
public enum Dialect {
    /** Embedded, used by this process alone. */
    DERBY("jdbc:derby:", "derby", "Derby", true, ""),
    /** A server that several nodes may share. */
    POSTGRESQL(
            "jdbc:postgresql:",
            "postgresql",
            "PostgreSQL",
            false,
            "set transaction isolation level repeatable read, read only");

    private final String prefix;
    private final String folder;
    private final String platform;
    private final boolean oneWriter;
    private final String beginRead;

    Dialect(String prefix, String folder, String platform, boolean oneWriter, String beginRead) {
        this.prefix = prefix;
        this.folder = folder;
        this.platform = platform;
        this.oneWriter = oneWriter;
        this.beginRead = beginRead;
    }

    /**
     * The dialect of a JDBC address.
     *
     * @throws IllegalArgumentException when the address is of neither
     */
    public static Dialect of(String url) {
        for (Dialect dialect : values()) {
            if (url.startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("The url must begin with jdbc:derby: or jdbc:postgresql:");
    }

    /** What a JDBC address begins with. */
    public String prefix() {
        return prefix;
    }

    /** The folder of its own change sets. */
    public String folder() {
        return folder;
    }

    /** EclipseLink's name for it. */
    public String platform() {
        return platform;
    }

    /** Whether reads need writers kept out to be one consistent snapshot, because the database keeps no old rows. */
    public boolean oneWriter() {
        return oneWriter;
    }

    /** The statement that makes a transaction a snapshot; empty where there is none. */
    public String beginRead() {
        return beginRead;
    }
}

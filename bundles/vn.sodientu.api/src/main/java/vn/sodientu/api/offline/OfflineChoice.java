package vn.sodientu.api.offline;

/**
 * The decision on one conflict.
 *
 * @param version the register's version that was seen; when it changed again, the conflict stands again
 * @param mine true to enter what the workbook holds, false to keep what the register holds
 */
public record OfflineChoice(OfflineCell cell, int version, boolean mine) {}

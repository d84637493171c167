package vn.sodientu.records.keys;

/**
 * The keys of a server with its database.
 *
 * @param database a name given to the database when it was first opened; seals carry it
 */
public record ServerKeys(String database, ChainKey chain, SealKeys seals, FieldCipher fields) {}

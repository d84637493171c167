package vn.sodientu.rules.tt58y2011;

/**
 * Where clause 6 of article 13 is open to more than one reading.
 *
 * @param excellentFellToPoor whether an average of giỏi that fell to kém, which the clause does not list, is treated by
 *     point d: such an average reaches khá too
 * @param measuredAgainstFairToo whether an average of giỏi that two subjects keep from giỏi is measured against khá,
 *     from which perhaps only one keeps it (points c)
 * @param culpritMayBeCore whether the one subject at fault may itself be the only one of Toán, Ngữ văn (Ngoại ngữ) that
 *     could meet the core condition
 */
record Readings(boolean excellentFellToPoor, boolean measuredAgainstFairToo, boolean culpritMayBeCore) {}

package vn.sodientu.api.roster;

/** How many pupils a storing added, changed and left as they were, and how many classes it created. */
public record StoredPupils(int added, int changed, int unchanged, int classesCreated) {}

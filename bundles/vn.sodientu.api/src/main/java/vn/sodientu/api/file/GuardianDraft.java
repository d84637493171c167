package vn.sodientu.api.file;

import org.jspecify.annotations.Nullable;

/** What is said of a guardian; empty texts for what is not known. */
public record GuardianDraft(
        String name,
        @Nullable Integer birthYear,
        String work,
        String workplace,
        String phone,
        String email,
        String address) {}

package vn.sodientu.domain.file;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.people.PersonName;

/**
 * A parent or guardian, a person of his own whatever the number of children.
 *
 * @param version counts changes, from 1
 * @param birthYear null when it is not known
 * @param work occupation, empty when it is not known; likewise the texts that follow
 */
public record Guardian(
        GuardianId id,
        int version,
        PersonName name,
        @Nullable Integer birthYear,
        String work,
        String workplace,
        String phone,
        String email,
        String address) {
    /** The person in one line, as books have it: name, occupation, telephone. */
    public String line() {
        StringBuilder line = new StringBuilder(name.full());
        if (!work.isEmpty()) {
            line.append(", ").append(work);
        }
        if (!phone.isEmpty()) {
            line.append(", ").append(phone);
        }
        return line.toString();
    }
}

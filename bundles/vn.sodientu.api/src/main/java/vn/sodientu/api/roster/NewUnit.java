package vn.sodientu.api.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.UnitKind;

/** A unit to be created; a null parent makes a top. Schools are created as {@link NewSchool}. */
public record NewUnit(@Nullable Long parent, UnitKind kind, String code, String name, LocalDate from) {}

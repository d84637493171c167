package vn.sodientu.security.policy;

import static vn.sodientu.api.access.Permission.APPROVE_CORRECTION;
import static vn.sodientu.api.access.Permission.ARRANGE;
import static vn.sodientu.api.access.Permission.CHECK_BOOKS;
import static vn.sodientu.api.access.Permission.CHOOSE;
import static vn.sodientu.api.access.Permission.CLOSE_LOGBOOK;
import static vn.sodientu.api.access.Permission.CLOSE_YEAR;
import static vn.sodientu.api.access.Permission.CONFIRM_CORRECTION;
import static vn.sodientu.api.access.Permission.DECIDE_AWARDS;
import static vn.sodientu.api.access.Permission.DELEGATE;
import static vn.sodientu.api.access.Permission.EDIT_PUPIL;
import static vn.sodientu.api.access.Permission.EDIT_ROSTER;
import static vn.sodientu.api.access.Permission.ENTER_MARKS;
import static vn.sodientu.api.access.Permission.EVALUATE;
import static vn.sodientu.api.access.Permission.IMPORT_MARKS;
import static vn.sodientu.api.access.Permission.IMPORT_PUPILS;
import static vn.sodientu.api.access.Permission.KEEP_COMMENT_BANK;
import static vn.sodientu.api.access.Permission.KEEP_DOCUMENTS;
import static vn.sodientu.api.access.Permission.KEEP_HOMEROOM_BOOK;
import static vn.sodientu.api.access.Permission.MANAGE_ACCOUNTS;
import static vn.sodientu.api.access.Permission.MANAGE_LOCKS;
import static vn.sodientu.api.access.Permission.MANAGE_UNITS;
import static vn.sodientu.api.access.Permission.PREVIEW_RULES;
import static vn.sodientu.api.access.Permission.PRINT;
import static vn.sodientu.api.access.Permission.PROPOSE_CORRECTION;
import static vn.sodientu.api.access.Permission.RECORD_CONDUCT;
import static vn.sodientu.api.access.Permission.RECORD_LESSON;
import static vn.sodientu.api.access.Permission.RECORD_SUMMER;
import static vn.sodientu.api.access.Permission.REPORT_INCIDENT;
import static vn.sodientu.api.access.Permission.VERIFY_AUDIT;
import static vn.sodientu.api.access.Permission.VIEW_AUDIT;
import static vn.sodientu.api.access.Permission.VIEW_CHOICES;
import static vn.sodientu.api.access.Permission.VIEW_DOCUMENTS;
import static vn.sodientu.api.access.Permission.VIEW_HOMEROOM_BOOK;
import static vn.sodientu.api.access.Permission.VIEW_MARKS;
import static vn.sodientu.api.access.Permission.VIEW_RESULTS;
import static vn.sodientu.api.access.Permission.VIEW_ROSTER;
import static vn.sodientu.api.access.Permission.VIEW_SENSITIVE;
import static vn.sodientu.api.access.Permission.VIEW_STATISTICS;
import static vn.sodientu.api.access.Permission.VIEW_UNITS;
import static vn.sodientu.security.policy.Reach.ASSIGNED_SHEET;
import static vn.sodientu.security.policy.Reach.EVERYWHERE;
import static vn.sodientu.security.policy.Reach.HOMEROOM;
import static vn.sodientu.security.policy.Reach.OWN_CHILD;
import static vn.sodientu.security.policy.Reach.OWN_SHEET;
import static vn.sodientu.security.policy.Reach.TAUGHT_CLASS;
import static vn.sodientu.security.policy.Reach.UNIT;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;

/**
 * The table of rights: role, how far, what. A right that is not here does not exist. Teachers enter marks themselves,
 * principals approve and never enter marks (Circular 58 articles 19-21, Circular 22 articles 18-20).
 */
final class Matrix {
    private static Rights officer() {
        return new Rights()
                .may(UNIT, VIEW_UNITS, MANAGE_UNITS, VIEW_ROSTER, VIEW_MARKS, VIEW_RESULTS, VIEW_STATISTICS)
                .may(UNIT, VIEW_CHOICES, CHOOSE, PRINT, PREVIEW_RULES, VIEW_SENSITIVE, MANAGE_LOCKS)
                .may(UNIT, VIEW_DOCUMENTS)
                .may(EVERYWHERE, EVALUATE);
    }

    private static final Map<Role, Rights> TABLE = new EnumMap<>(Map.of(
            Role.ADMIN,
            new Rights().may(EVERYWHERE, Permission.values()),
            Role.PROVINCE_OFFICER,
            officer().may(UNIT, VERIFY_AUDIT),
            Role.DISTRICT_OFFICER,
            officer(),
            Role.PRINCIPAL,
            new Rights()
                    .may(UNIT, VIEW_UNITS, VIEW_ROSTER, VIEW_MARKS, VIEW_RESULTS, VIEW_STATISTICS, VIEW_CHOICES)
                    .may(UNIT, EDIT_PUPIL)
                    .may(UNIT, EDIT_ROSTER, IMPORT_PUPILS, PRINT, MANAGE_ACCOUNTS, PREVIEW_RULES)
                    .may(UNIT, RECORD_SUMMER, ARRANGE)
                    .may(UNIT, MANAGE_LOCKS, APPROVE_CORRECTION, CLOSE_YEAR)
                    .may(UNIT, VIEW_SENSITIVE, VIEW_AUDIT)
                    .may(UNIT, DELEGATE)
                    .may(UNIT, CLOSE_LOGBOOK, CHECK_BOOKS, VIEW_HOMEROOM_BOOK, REPORT_INCIDENT)
                    .may(UNIT, DECIDE_AWARDS, KEEP_COMMENT_BANK, VIEW_DOCUMENTS, KEEP_DOCUMENTS)
                    .may(EVERYWHERE, EVALUATE),
            Role.CLERK,
            new Rights()
                    .may(UNIT, VIEW_UNITS, VIEW_ROSTER, EDIT_ROSTER, VIEW_MARKS, VIEW_RESULTS)
                    .may(UNIT, IMPORT_PUPILS, IMPORT_MARKS, ENTER_MARKS, RECORD_CONDUCT, PRINT)
                    .may(UNIT, EDIT_PUPIL)
                    .may(UNIT, RECORD_SUMMER, ARRANGE, VIEW_SENSITIVE)
                    .may(UNIT, DELEGATE)
                    .may(UNIT, RECORD_LESSON, DECIDE_AWARDS, KEEP_COMMENT_BANK, VIEW_DOCUMENTS, KEEP_DOCUMENTS)
                    .may(EVERYWHERE, EVALUATE),
            Role.TEACHER,
            new Rights()
                    .may(UNIT, VIEW_UNITS)
                    .may(ASSIGNED_SHEET, VIEW_MARKS, ENTER_MARKS, PROPOSE_CORRECTION)
                    .may(OWN_SHEET, DELEGATE)
                    .may(TAUGHT_CLASS, VIEW_ROSTER)
                    .may(HOMEROOM, VIEW_ROSTER, VIEW_MARKS, VIEW_RESULTS, RECORD_CONDUCT, PRINT)
                    .may(HOMEROOM, EDIT_PUPIL)
                    .may(HOMEROOM, CONFIRM_CORRECTION, VIEW_SENSITIVE)
                    .may(TAUGHT_CLASS, RECORD_LESSON, REPORT_INCIDENT)
                    .may(HOMEROOM, RECORD_LESSON, REPORT_INCIDENT, CLOSE_LOGBOOK)
                    .may(HOMEROOM, KEEP_HOMEROOM_BOOK, VIEW_HOMEROOM_BOOK)
                    .may(EVERYWHERE, EVALUATE),
            Role.INSPECTOR,
            new Rights()
                    .may(UNIT, VIEW_UNITS, VIEW_ROSTER, VIEW_MARKS, VIEW_RESULTS, VIEW_CHOICES, VIEW_STATISTICS)
                    .may(UNIT, VIEW_AUDIT, VERIFY_AUDIT, VIEW_DOCUMENTS)
                    .may(EVERYWHERE, EVALUATE),
            Role.PARENT,
            new Rights().may(OWN_CHILD, VIEW_RESULTS, VIEW_SENSITIVE).may(EVERYWHERE, EVALUATE),
            Role.INTEGRATOR,
            new Rights()
                    .may(UNIT, VIEW_UNITS, VIEW_ROSTER, VIEW_MARKS, VIEW_RESULTS, VIEW_CHOICES, VIEW_STATISTICS)
                    .may(UNIT, ENTER_MARKS, IMPORT_PUPILS, IMPORT_MARKS)
                    .may(EVERYWHERE, EVALUATE)));

    private Matrix() {}

    /** How far a role may do something; empty when it may not at all. */
    static Set<Reach> reaches(Role role, Permission what) {
        Rights rights = TABLE.get(role);
        return rights == null ? Set.of() : rights.of(what);
    }

    /** The rights of one role. */
    private static final class Rights {
        private final Map<Permission, Set<Reach>> reaches = new EnumMap<>(Permission.class);

        Rights may(Reach reach, Permission... permissions) {
            for (Permission permission : permissions) {
                reaches.computeIfAbsent(permission, any -> EnumSet.noneOf(Reach.class))
                        .add(reach);
            }
            return this;
        }

        Set<Reach> of(Permission what) {
            return reaches.getOrDefault(what, Set.of());
        }
    }
}

package vn.sodientu.api.access;

/** What can be allowed. Each service method names the one it checks. */
public enum Permission {
    /** See units and schools. */
    VIEW_UNITS,
    /** Create schools and units. */
    MANAGE_UNITS,
    /** See classes, pupils' names and particulars. */
    VIEW_ROSTER,
    /** Change classes, pupils, staff, assignments. */
    EDIT_ROSTER,
    /** See a mark sheet. */
    VIEW_MARKS,
    /** Enter marks on a sheet. */
    ENTER_MARKS,
    /** Let somebody else enter marks on a sheet for a time. */
    DELEGATE,
    /** Set conduct and absences of a class. */
    RECORD_CONDUCT,
    /** Record re-assessed subjects and summer training of a class. */
    RECORD_SUMMER,
    /** See term and year results. */
    VIEW_RESULTS,
    /** Order prints and fetch them. */
    PRINT,
    /** Bring in pupils from a workbook. */
    IMPORT_PUPILS,
    /** Bring in marks from a workbook. */
    IMPORT_MARKS,
    /** Try a regulation on given cases. */
    EVALUATE,
    /** See which regulation, template, setting holds for a unit, and the modules. */
    VIEW_CHOICES,
    /** Choose them for a unit. */
    CHOOSE,
    /** Install and replace modules on the server. */
    MANAGE_MODULES,
    /** See statistics. */
    VIEW_STATISTICS,
    /**
     * Read what pupils have a right to keep to themselves: ethnicity, disability, policy groups, address, personal
     * number, parents. Every reading is audited.
     */
    VIEW_SENSITIVE,
    /** Read the audit. */
    VIEW_AUDIT,
    /** Verify that nobody has changed the audit or the register behind it. */
    VERIFY_AUDIT,
    /** Create accounts and grant roles. */
    MANAGE_ACCOUNTS,
    /** Compare what a candidate regulation would make of the results of a unit. */
    PREVIEW_RULES,
    /** Lock and open the register, set deadlines, grant reopenings. */
    MANAGE_LOCKS,
    /** Propose the correction of a locked mark. */
    PROPOSE_CORRECTION,
    /** Confirm it as homeroom teacher. */
    CONFIRM_CORRECTION,
    /** Approve it as principal. */
    APPROVE_CORRECTION,
    /** Grant exemptions, individual plans and the like to pupils. */
    ARRANGE,
    /** Close a school year. */
    CLOSE_YEAR,
    /** Enter lessons in the logbook of a class. */
    RECORD_LESSON,
    /** Sum up and close the weeks of a class's logbook. */
    CLOSE_LOGBOOK,
    /** Check the books of classes as principal. */
    CHECK_BOOKS,
    /** Keep the homeroom book of a class. */
    KEEP_HOMEROOM_BOOK,
    /** Read the homeroom book of a class: circumstances, incidents, decisions. Every reading is audited. */
    VIEW_HOMEROOM_BOOK,
    /** Report what a pupil of a class did. */
    REPORT_INCIDENT,
    /** Enter decisions that commend or discipline pupils. */
    DECIDE_AWARDS,
    /** Keep the school's comments that teachers choose from. */
    KEEP_COMMENT_BANK,
    /** See the books of diplomas and admissions. */
    VIEW_DOCUMENTS,
    /** Keep the books of diplomas and admissions. */
    KEEP_DOCUMENTS,
    /** Keep pupils' files: fields, guardians, papers. */
    EDIT_PUPIL
}

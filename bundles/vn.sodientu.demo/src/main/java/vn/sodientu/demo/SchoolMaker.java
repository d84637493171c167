package vn.sodientu.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.Term;

/** Fills one school: classes, pupils, staff, assignments, marks, conduct. */
final class SchoolMaker {
    private final Services services;
    private final People people;
    private final PupilMaker pupils;
    private final MarkMaker marks;
    private final ConductMaker conduct;
    private final Map<String, Staff> teachers = new HashMap<>();

    SchoolMaker(Services services, SplittableRandom random, PupilMaker pupils) {
        this.services = services;
        this.people = new People(random);
        this.pupils = pupils;
        this.marks = new MarkMaker(random);
        this.conduct = new ConductMaker(services, random);
    }

    void fill(School school, List<ClassPlan> plans) {
        plans.forEach(plan -> fillClass(school, plan));
    }

    private void fillClass(School school, ClassPlan plan) {
        SchoolClass clazz = services.roster()
                .createClass(
                        services.actor(),
                        new NewClass(school.id(), plan.year(), plan.name(), plan.grade(), null, List.of()))
                .orThrow();
        services.roster()
                .storePupils(services.actor(), school.id(), plan.year(), pupils.of(plan), false)
                .orThrow();
        clazz.subjects().forEach(subject -> assign(school, clazz, subject));
        Staff homeroom = teacher(school, plan.first() ? "TOAN" : "VAN", plan.grade());
        services.roster()
                .nameHomeroom(services.actor(), clazz.id(), homeroom.id())
                .orThrow();
        List<PupilId> members = services.roster().pupils(services.actor(), clazz.id()).orThrow().stream()
                .map(member -> member.pupil().id())
                .toList();
        for (Term term : Term.values()) {
            enter(school, clazz, members, term, term == Term.HK2 && !plan.complete());
        }
        conduct.record(clazz, members, plan.complete());
    }

    private void assign(School school, SchoolClass clazz, Subject subject) {
        for (Term term : Term.values()) {
            services.roster()
                    .assign(
                            services.actor(),
                            new SheetId(clazz.id(), subject.code(), term),
                            teacher(school, subject.code(), clazz.grade()).id())
                    .orThrow();
        }
    }

    /** The teacher of a subject; one teaches it in a whole grade. */
    Staff teacher(School school, String subject, int grade) {
        return teachers.computeIfAbsent(subject + grade, unused -> services.roster()
                .addStaff(
                        services.actor(),
                        school.id(),
                        "GV" + String.format("%03d", teachers.size() + 1),
                        people.next().name())
                .orThrow());
    }

    private void enter(School school, SchoolClass clazz, List<PupilId> members, Term term, boolean partly) {
        List<EnterMarks> sheets = services.rules()
                .withGoverning(school.id(), clazz.year(), clazz.grade(), regulation -> {
                    List<EnterMarks> made = new ArrayList<>();
                    for (Subject subject : clazz.subjects()) {
                        MarkPlan plan = regulation.plan(subject, term);
                        made.add(marks.sheet(new SheetId(clazz.id(), subject.code(), term), plan, members, partly));
                    }
                    return Outcome.done(made);
                })
                .orThrow();
        EntryOutcome outcome = services.register().enterAll(services.actor(), sheets, false);
        if (!(outcome instanceof EntryOutcome.Accepted)) {
            throw new IllegalStateException("The demo marks of a class were not accepted: " + outcome);
        }
    }
}

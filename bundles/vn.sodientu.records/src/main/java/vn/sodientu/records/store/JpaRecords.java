package vn.sodientu.records.store;

import vn.sodientu.api.spi.records.AbsenceRecords;
import vn.sodientu.api.spi.records.AccountRecords;
import vn.sodientu.api.spi.records.ApprovalRecords;
import vn.sodientu.api.spi.records.ArrangementRecords;
import vn.sodientu.api.spi.records.CensusRecords;
import vn.sodientu.api.spi.records.ChoiceRecords;
import vn.sodientu.api.spi.records.ClassRecords;
import vn.sodientu.api.spi.records.CodeRecords;
import vn.sodientu.api.spi.records.CorrectionRecords;
import vn.sodientu.api.spi.records.DelegationRecords;
import vn.sodientu.api.spi.records.GuardianRecords;
import vn.sodientu.api.spi.records.HomeroomRecords;
import vn.sodientu.api.spi.records.LockRecords;
import vn.sodientu.api.spi.records.LogbookRecords;
import vn.sodientu.api.spi.records.MarkRecords;
import vn.sodientu.api.spi.records.PrintRecords;
import vn.sodientu.api.spi.records.PupilFieldRecords;
import vn.sodientu.api.spi.records.PupilRecords;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.RequestRecords;
import vn.sodientu.api.spi.records.ResultRecords;
import vn.sodientu.api.spi.records.StaffRecords;
import vn.sodientu.api.spi.records.SummerRecords;
import vn.sodientu.api.spi.records.TermRecords;
import vn.sodientu.api.spi.records.TurnRecords;
import vn.sodientu.api.spi.records.UnitRecords;
import vn.sodientu.records.account.JpaAccounts;
import vn.sodientu.records.account.JpaCodes;
import vn.sodientu.records.audit.JpaAudit;
import vn.sodientu.records.audit.Trail;
import vn.sodientu.records.census.JpaCensus;
import vn.sodientu.records.file.JpaGuardians;
import vn.sodientu.records.file.JpaPupilFields;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.ServerKeys;
import vn.sodientu.records.lock.JpaApprovals;
import vn.sodientu.records.lock.JpaCorrections;
import vn.sodientu.records.lock.JpaLocks;
import vn.sodientu.records.office.JpaChoices;
import vn.sodientu.records.office.JpaPrints;
import vn.sodientu.records.office.JpaRequests;
import vn.sodientu.records.register.JpaAbsences;
import vn.sodientu.records.register.JpaArrangements;
import vn.sodientu.records.register.JpaMarks;
import vn.sodientu.records.register.JpaResults;
import vn.sodientu.records.register.JpaSummers;
import vn.sodientu.records.register.JpaTerms;
import vn.sodientu.records.roster.JpaClasses;
import vn.sodientu.records.roster.JpaDelegations;
import vn.sodientu.records.roster.JpaPupils;
import vn.sodientu.records.roster.JpaStaff;
import vn.sodientu.records.roster.JpaUnits;
import vn.sodientu.records.turn.JpaTurns;
import vn.sodientu.records.yearbook.JpaHomeroom;
import vn.sodientu.records.yearbook.JpaLogbook;

/** All repositories over the tables of one transaction. */
record JpaRecords(
        UnitRecords units,
        ClassRecords classes,
        StaffRecords staff,
        PupilRecords pupils,
        MarkRecords marks,
        TermRecords terms,
        SummerRecords summers,
        AbsenceRecords absences,
        ResultRecords results,
        JpaAudit audit,
        RequestRecords requests,
        ChoiceRecords choices,
        AccountRecords accounts,
        CodeRecords codes,
        DelegationRecords delegations,
        PrintRecords prints,
        LockRecords locks,
        CorrectionRecords corrections,
        ApprovalRecords approvals,
        ArrangementRecords arrangements,
        TurnRecords turns,
        LogbookRecords logbook,
        HomeroomRecords homeroom,
        PupilFieldRecords pupilFields,
        GuardianRecords guardians,
        CensusRecords census)
        implements Records {
    static JpaRecords over(Tables tables, ServerKeys keys) {
        Trail trail = new Trail();
        return new JpaRecords(
                new JpaUnits(tables),
                new JpaClasses(tables),
                new JpaStaff(tables),
                new JpaPupils(tables, keys.fields()),
                new JpaMarks(tables, trail),
                new JpaTerms(tables, trail),
                new JpaSummers(tables, trail),
                new JpaAbsences(tables),
                new JpaResults(tables),
                new JpaAudit(tables, trail, keys.chain()),
                new JpaRequests(tables),
                new JpaChoices(tables),
                new JpaAccounts(tables),
                new JpaCodes(tables, keys.fields()),
                new JpaDelegations(tables),
                new JpaPrints(tables),
                new JpaLocks(tables),
                new JpaCorrections(tables),
                new JpaApprovals(tables),
                new JpaArrangements(tables),
                new JpaTurns(tables),
                new JpaLogbook(tables),
                new JpaHomeroom(tables, keys.fields()),
                new JpaPupilFields(tables, keys.fields()),
                new JpaGuardians(tables, keys.fields()),
                new JpaCensus(tables, keys.fields()));
    }
}

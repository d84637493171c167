package vn.sodientu.demo;

import vn.sodientu.api.access.Actor;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.organisation.OrganisationService;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.rules.RegulationService;

/** The services the demo data goes through, and in whose name. */
record Services(
        Actor actor,
        RosterService roster,
        RegisterService register,
        RegulationService rules,
        ChoiceService choices,
        AccountService accounts,
        OrganisationService organisation) {}

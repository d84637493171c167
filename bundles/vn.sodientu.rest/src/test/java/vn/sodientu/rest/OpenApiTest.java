package vn.sodientu.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sodientu.rest.arrangement.ArrangementsResource;
import vn.sodientu.rest.attendance.AttendanceResource;
import vn.sodientu.rest.audit.AuditResource;
import vn.sodientu.rest.census.CensusResource;
import vn.sodientu.rest.code.CodesResource;
import vn.sodientu.rest.exchange.ImportsResource;
import vn.sodientu.rest.exchange.PrintResource;
import vn.sodientu.rest.homeroom.HomeroomBookResource;
import vn.sodientu.rest.lock.ApprovalsResource;
import vn.sodientu.rest.lock.CorrectionStepsResource;
import vn.sodientu.rest.lock.CorrectionsResource;
import vn.sodientu.rest.lock.LocksResource;
import vn.sodientu.rest.lock.ReopeningsResource;
import vn.sodientu.rest.logbook.LogbookResource;
import vn.sodientu.rest.offline.OfflineResource;
import vn.sodientu.rest.pupil.EnrolmentsResource;
import vn.sodientu.rest.pupil.GuardiansResource;
import vn.sodientu.rest.pupil.PupilFileResource;
import vn.sodientu.rest.pupil.PupilSearchResource;
import vn.sodientu.rest.register.MarksResource;
import vn.sodientu.rest.register.SheetsResource;
import vn.sodientu.rest.register.TermRecordsResource;
import vn.sodientu.rest.results.ResultsResource;
import vn.sodientu.rest.results.StatisticsResource;
import vn.sodientu.rest.roster.CatalogueResource;
import vn.sodientu.rest.roster.ClassesResource;
import vn.sodientu.rest.roster.DelegationsResource;
import vn.sodientu.rest.roster.PersonalDataResource;
import vn.sodientu.rest.roster.SchoolsResource;
import vn.sodientu.rest.roster.StaffResource;
import vn.sodientu.rest.roster.UnitsResource;
import vn.sodientu.rest.rules.PreviewsResource;
import vn.sodientu.rest.rules.RegulationsResource;
import vn.sodientu.rest.rules.SettingsResource;
import vn.sodientu.rest.server.AccountsResource;
import vn.sodientu.rest.server.ChoicesResource;
import vn.sodientu.rest.server.HealthResource;
import vn.sodientu.rest.server.ModulesResource;
import vn.sodientu.rest.server.PasswordResource;
import vn.sodientu.rest.server.TokenResource;
import vn.sodientu.rest.staff.TeachingResource;
import vn.sodientu.rest.summer.ListsResource;
import vn.sodientu.rest.summer.SummerResource;
import vn.sodientu.rest.turn.YearsResource;

/** The description of the interface, read the way the publisher reads it. */
class OpenApiTest {
    private final OpenAPI api = new Reader(new SwaggerConfiguration().openAPI(new OpenAPI()))
            .read(Set.of(
                    AccountsResource.class,
                    ApprovalsResource.class,
                    ArrangementsResource.class,
                    AuditResource.class,
                    PersonalDataResource.class,
                    ChoicesResource.class,
                    ClassesResource.class,
                    CodesResource.class,
                    CorrectionStepsResource.class,
                    CorrectionsResource.class,
                    DelegationsResource.class,
                    EnrolmentsResource.class,
                    GuardiansResource.class,
                    PupilFileResource.class,
                    PupilSearchResource.class,
                    HealthResource.class,
                    ListsResource.class,
                    ImportsResource.class,
                    LocksResource.class,
                    LogbookResource.class,
                    HomeroomBookResource.class,
                    CensusResource.class,
                    MarksResource.class,
                    ModulesResource.class,
                    OfflineResource.class,
                    PreviewsResource.class,
                    PasswordResource.class,
                    PrintResource.class,
                    RegulationsResource.class,
                    ReopeningsResource.class,
                    ResultsResource.class,
                    SchoolsResource.class,
                    SettingsResource.class,
                    SheetsResource.class,
                    StaffResource.class,
                    StatisticsResource.class,
                    SummerResource.class,
                    TeachingResource.class,
                    CatalogueResource.class,
                    TermRecordsResource.class,
                    AttendanceResource.class,
                    TokenResource.class,
                    YearsResource.class,
                    UnitsResource.class));

    @Test
    void everyAddressOfTheContractIsDescribed() {
        assertThat(api.getPaths().keySet())
                .containsExactlyInAnyOrder(
                        "/health",
                        "/units",
                        "/units/{id}",
                        "/units/{id}/changes",
                        "/units/{id}/choices",
                        "/units/{id}/locks",
                        "/units/{id}/locks/{number}/lift",
                        "/units/{id}/deadlines",
                        "/classes/{id}/locks",
                        "/classes/{id}/approvals",
                        "/classes/{id}/reopenings",
                        "/schools/{id}/reopenings",
                        "/reopenings/{id}/grant",
                        "/reopenings/{id}/refuse",
                        "/sheets/{id}/corrections",
                        "/corrections",
                        "/corrections/{id}",
                        "/corrections/{id}/confirm",
                        "/corrections/{id}/approve",
                        "/corrections/{id}/reject",
                        "/corrections/{id}/withdraw",
                        "/units/{id}/settings",
                        "/schools",
                        "/schools/{id}",
                        "/schools/{id}/classes",
                        "/schools/{id}/staff",
                        "/schools/{id}/staff/profiles",
                        "/schools/{id}/subjects",
                        "/schools/{id}/classes/profiles",
                        "/classes/{id}/profile",
                        "/schools/{id}/assignments",
                        "/sheets/{id}/teachers/{staff}",
                        "/classes/{id}/homerooms",
                        "/classes/{id}",
                        "/classes/{id}/pupils",
                        "/classes/{id}/homeroom",
                        "/classes/{id}/subjects",
                        "/classes/{id}/arrangements",
                        "/pupils/{id}/arrangements",
                        "/arrangements/{id}/history",
                        "/arrangements/{id}/withdraw",
                        "/arrangements/{id}/decide",
                        "/classes/{id}/sheets",
                        "/classes/{id}/term-records",
                        "/classes/{id}/attendance",
                        "/classes/{id}/homeroom-book",
                        "/schools/{id}/households",
                        "/households/{number}",
                        "/households/{number}/withdraw",
                        "/households/{number}/history",
                        "/units/{id}/education",
                        "/classes/{id}/homeroom-book/{number}",
                        "/classes/{id}/homeroom-book/{number}/withdraw",
                        "/classes/{id}/homeroom-book/{number}/history",
                        "/classes/{id}/logbook",
                        "/classes/{id}/logbook/lessons",
                        "/classes/{id}/logbook/sign",
                        "/classes/{id}/logbook/withdraw",
                        "/classes/{id}/logbook/history",
                        "/classes/{id}/logbook/weeks",
                        "/classes/{id}/logbook/attendance",
                        "/classes/{id}/results",
                        "/classes/{id}/results/recompute",
                        "/classes/{id}/summer",
                        "/classes/{id}/lists",
                        "/schools/{id}/lists",
                        "/sheets/{id}",
                        "/sheets/{id}/marks",
                        "/sheets/{id}/workbook",
                        "/schools/{id}/years/{year}",
                        "/schools/{id}/years/{year}/close",
                        "/schools/{id}/years/{year}/open",
                        "/schools/{id}/years/{year}/turn",
                        "/schools/{id}/years/{year}/turn/rehearsal",
                        "/workbooks/marks",
                        "/sheets/{id}/teachers",
                        "/sheets/{id}/marks/{pupil}/{column}/history",
                        "/audit",
                        "/audit/verification",
                        "/audit/seals",
                        "/audit/seals/last",
                        "/audit/public-keys",
                        "/pupils/{id}/results",
                        "/pupils/{id}/enrolments",
                        "/pupil-fields",
                        "/pupils/{id}/file",
                        "/pupils/{id}/file/{field}/history",
                        "/pupils/{id}/guardians",
                        "/pupils/{id}/guardians/{guardian}",
                        "/schools/{id}/guardians",
                        "/schools/{id}/pupils",
                        "/pupils/{id}/personal-data",
                        "/regulations",
                        "/regulations/{id}/evaluate",
                        "/regulations/{id}/previews",
                        "/previews/{id}",
                        "/previews/{id}/differences",
                        "/modules/{name}/{version}/promote",
                        "/regulations/{id}/settings",
                        "/imports/pupils",
                        "/imports/marks",
                        "/imports/staff",
                        "/imports/assignments",
                        "/templates",
                        "/print-orders",
                        "/print-orders/{id}",
                        "/print-orders/{id}/file",
                        "/statistics/quality",
                        "/modules",
                        "/modules/{name}/{version}",
                        "/accounts",
                        "/accounts/{name}/password-reset",
                        "/accounts/{name}/bounds",
                        "/account/password",
                        "/account/codes",
                        "/account/codes/recovery",
                        "/accounts/{name}/codes",
                        "/delegations",
                        "/delegations/{id}",
                        "/classes/{id}/delegations",
                        "/me",
                        "/oauth2/token");
    }

    @Test
    void everyOperationSaysInASentenceWhatItDoes() {
        assertThat(api.getPaths().values())
                .flatExtracting(item -> item.readOperations())
                .allSatisfy(operation -> assertThat(operation.getSummary()).isNotBlank());
    }

    @Test
    void aListNamesItsPaging() {
        assertThat(path("/schools").getGet().getParameters()).extracting("name").contains("limit", "offset");
    }

    @Test
    void whatComesFromTheRuntimeIsNoParameter() {
        assertThat(path("/classes/{id}/results").getGet().getParameters())
                .extracting("name")
                .containsExactlyInAnyOrder("id", "period", "explain", "limit", "offset");
    }

    private PathItem path(String address) {
        return Objects.requireNonNull(api.getPaths().get(address));
    }
}

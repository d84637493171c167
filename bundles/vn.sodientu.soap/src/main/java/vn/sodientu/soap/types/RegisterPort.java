package vn.sodientu.soap.types;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register for systems that speak SOAP: document/literal, sign-in by HTTP Basic or a bearer token. */
@WebService(name = "Register", targetNamespace = RegisterPort.NAMESPACE)
public interface RegisterPort {
    /** Namespace of everything here. Its number grows with the first change that an old client would not survive. */
    String NAMESPACE = "urn:sodientu:register:1";

    /** The classes of a school in a school year, such as 2025-2026. */
    @WebMethod
    @WebResult(name = "schoolClass")
    List<ClassLine> getClasses(
            @WebParam(name = "school") @Nullable String school, @WebParam(name = "year") @Nullable String year)
            throws RegisterFault;

    /** The pupils of a class in list order, those who left included. */
    @WebMethod
    @WebResult(name = "pupil")
    List<PupilLine> getPupils(@WebParam(name = "class") @Nullable String clazz) throws RegisterFault;

    /** The results of a class in a period: hk1, hk2 or year. */
    @WebMethod
    @WebResult(name = "result")
    List<ResultLine> getResults(
            @WebParam(name = "class") @Nullable String clazz, @WebParam(name = "period") @Nullable String period)
            throws RegisterFault;

    /**
     * Enters marks on a sheet, all or nothing, and answers the cells as they are then.
     *
     * @param requestKey the caller's own name for this request; a repeat with it enters nothing twice
     */
    @WebMethod
    @WebResult(name = "stored")
    List<CellLine> submitMarks(
            @WebParam(name = "sheet") @Nullable String sheet,
            @WebParam(name = "cell") @Nullable List<CellChange> cells,
            @WebParam(name = "requestKey") @Nullable String requestKey)
            throws RegisterFault;

    /** How many pupils of each class of a school have which level, conduct and award. */
    @WebMethod
    @WebResult(name = "quality")
    List<QualityLine> getStatistics(
            @WebParam(name = "school") @Nullable String school,
            @WebParam(name = "year") @Nullable String year,
            @WebParam(name = "period") @Nullable String period)
            throws RegisterFault;
}

package vn.sodientu.soap.types;

import jakarta.xml.ws.WebFault;

/** The declared fault of every operation. */
@WebFault(name = "registerFault", targetNamespace = RegisterPort.NAMESPACE)
public final class RegisterFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient FaultDetail detail;

    /** A fault with its detail. */
    public RegisterFault(String message, FaultDetail detail) {
        super(message);
        this.detail = detail;
    }

    /** What XML binding writes as the fault's detail. */
    public FaultDetail getFaultInfo() {
        return detail;
    }
}

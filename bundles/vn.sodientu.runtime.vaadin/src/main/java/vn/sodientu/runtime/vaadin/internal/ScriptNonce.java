package vn.sodientu.runtime.vaadin.internal;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.Serial;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Element;

/** Allows exactly the inline scripts of the start page that this server wrote itself. */
final class ScriptNonce implements IndexHtmlRequestListener {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        for (Element script : response.getDocument().select("script:not([src])")) {
            script.attr("nonce", nonce);
        }
        response.getVaadinResponse().setHeader(PageHeaders.POLICY, PageHeaders.policy("'nonce-" + nonce + "'"));
    }
}

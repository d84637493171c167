package vn.sodientu.api.account;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a request really comes from when a reverse proxy stands before the server. The headers of a proxy count only
 * when the operator named its address in the system property {@value #PROPERTY}: anybody can write such a header.
 */
public final class ClientAddress {
    /** Addresses of the proxies, separated by commas; none when absent. */
    public static final String PROPERTY = "sodientu.trusted.proxies";

    private ClientAddress() {}

    /**
     * The address of the client.
     *
     * @param remote the other end of the connection
     * @param forwardedFor the header X-Forwarded-For, null when absent
     */
    public static String of(String remote, @Nullable String forwardedFor) {
        List<String> proxies = proxies();
        if (forwardedFor == null || !proxies.contains(remote)) {
            return remote;
        }
        // Each proxy appends whom it heard from: the last that is no proxy of ours is the client.
        List<String> way = List.of(forwardedFor.split(",", -1));
        for (int i = way.size() - 1; i >= 0; i--) {
            String step = way.get(i).strip();
            if (!step.isEmpty() && !proxies.contains(step)) {
                return step;
            }
        }
        return remote;
    }

    /**
     * Whether the client speaks https, with this server or with a trusted proxy.
     *
     * @param forwardedProto the header X-Forwarded-Proto, null when absent
     */
    public static boolean secure(boolean here, String remote, @Nullable String forwardedProto) {
        return here
                || (forwardedProto != null
                        && forwardedProto.strip().toLowerCase(Locale.ROOT).equals("https")
                        && proxies().contains(remote));
    }

    private static List<String> proxies() {
        String named = System.getProperty(PROPERTY, "");
        return List.of(named.split("[, ]+", -1));
    }
}

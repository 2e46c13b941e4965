package org.sextant.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as coarse as limits need it. For {@link Allowance}, which hides it; never for a log or the database. */
public final class Networks {

    private static final int PREFIX_64 = 8;

    private Networks() {}

    /** The IPv4 address, or the /64 of an IPv6 one, since a household or a phone has that many. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** The same of an address as the request gave it. */
    public static String of(String remoteAddress) {
        try {
            var address = InetAddress.getByName(remoteAddress).getAddress();
            return HexFormat.of().formatHex(address.length == 4 ? address : Arrays.copyOf(address, PREFIX_64));
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }
}

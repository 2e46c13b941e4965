package org.sextant.campaign;

import java.util.List;

/** The public would see a campaign that lacks something. */
public class CampaignIncomplete extends RuntimeException {

    private final transient List<Missing> missing;

    CampaignIncomplete(List<Missing> missing) {
        super("The campaign lacks " + missing);
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}

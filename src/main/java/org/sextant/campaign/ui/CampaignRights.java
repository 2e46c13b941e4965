package org.sextant.campaign.ui;

import java.util.List;
import org.sextant.member.Right;
import org.sextant.shell.Words;

/** What a feature lets people do in a campaign, for the table of who may do what; a feature implements it as a bean. */
public interface CampaignRights {

    /** From top to bottom; plan is 10, petitions 20, actions 30, people 40. */
    int order();

    /** The heading over them. */
    String title(Words words);

    /** In the order in which they are listed. */
    List<Right> rights();

    /** What the right lets one do, as in "Change the plan". */
    String name(Right right, Words words);
}

package org.sextant.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;

@WholeApplication
class CampaignListIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    principle=international-law          | ratify-icrmw          | kerrowan-road
                    principle=rights                     | kerrowan-road         | visa-without-humiliation
                    place=SN                             | money-home-under-3    | ratify-icrmw
                    place=sn&principle=development       | money-home-under-3    | care-work-counts
                    status=live&place=GB                 | kerrowan-road         | ratify-icrmw
                    """)
    void showsWhatAReaderAsksFor(String query, String there, String notThere, Door door) {
        assertThat(onAllPages("/fr/campaigns?" + query, door))
                .contains("/fr/campaigns/" + there)
                .doesNotContain("/fr/campaigns/" + notThere);
    }

    // Neighbours in the same database may fill the first one.
    private static List<String> onAllPages(String first, Door door) {
        var found = new ArrayList<String>();
        for (var next = first; !next.isEmpty(); ) {
            var page = Jsoup.parse(door.get(next).body());
            found.addAll(page.select(".card h2 a").eachAttr("href"));
            next = page.select("a[rel=next]").attr("href");
        }
        return found;
    }
}

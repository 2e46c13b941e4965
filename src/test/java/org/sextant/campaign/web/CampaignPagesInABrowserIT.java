package org.sextant.campaign.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sextant.testing.Browser;
import org.sextant.testing.BrowserTest;
import org.sextant.testing.ForEachReader;
import org.sextant.testing.Reader;

@BrowserTest
class CampaignPagesInABrowserIT {

    @ForEachReader
    void haveNoBarrier(Reader reader, Browser browser) {
        var window = browser.window(reader);

        window.openPublic("/campaigns/ratify-icrmw");
        window.assertAccessible();
        window.picture("campaign");
        window.openPublic("/campaigns");
        window.assertAccessible();
        window.picture("campaigns");
        window.openPublic("/campaigns?place=NR");
        window.assertAccessible();
        window.picture("campaigns-none");
        window.openPublic("/demands/ratify-icrmw");
        window.assertAccessible();
    }

    @Test
    void canBeSearchedWithoutScripts(Browser browser) {
        var page = browser.windowWithoutScripts(Reader.ENGLISH_ON_A_PHONE).page();
        page.navigate("/en/campaigns");

        page.getByLabel("Place").selectOption("GB");
        page.locator(".find button").click();

        assertThat(page.locator(".card h2")).hasText("Close the centre at Kerrowan Road");
        assertThat(page.getByLabel("Place")).hasValue("GB");
    }
}

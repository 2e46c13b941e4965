package org.sextant.campaign.template;

/**
 * Identifies a template.
 *
 * @param text the name of a shipped one's file, or what a saved one was given
 */
public record TemplateId(String text) {

    @Override
    public String toString() {
        return text;
    }
}

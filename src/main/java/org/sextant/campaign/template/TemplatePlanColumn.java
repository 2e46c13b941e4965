package org.sextant.campaign.template;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A plan in a column, as JSON. */
@Converter(autoApply = true)
class TemplatePlanColumn implements AttributeConverter<TemplatePlan, String> {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TemplatePlan plan) {
        return plan == null ? null : JSON.writeValueAsString(plan);
    }

    @Override
    public @Nullable TemplatePlan convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, TemplatePlan.class);
    }
}

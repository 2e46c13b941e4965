package org.sextant.campaign.template;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class TemplatesOnPostgreSqlIT extends TemplatesCases {}

package org.sextant.campaign.news;

import org.sextant.testing.OnPostgreSql;

@OnPostgreSql
class NewsOnPostgreSqlIT extends NewsCases {}

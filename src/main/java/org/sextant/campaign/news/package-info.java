/** What a campaign tells the public: updates that are written, published, corrected with a mark, and taken down with a reason. Only this module's edges use it. */
@NullMarked
package org.sextant.campaign.news;

import org.jspecify.annotations.NullMarked;

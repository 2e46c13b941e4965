package org.sextant.treaty.recommendation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no recommendation with that id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchRecommendation extends RuntimeException {}

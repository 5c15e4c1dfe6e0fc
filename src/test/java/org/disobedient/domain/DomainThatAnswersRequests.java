package org.disobedient.domain;

import org.springframework.http.HttpStatus;

/** A rule that knows HTTP. */
public class DomainThatAnswersRequests {

    public HttpStatus refuse() {
        return HttpStatus.FORBIDDEN;
    }
}

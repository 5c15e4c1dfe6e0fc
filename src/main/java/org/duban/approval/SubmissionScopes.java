package org.duban.approval;

import java.util.List;
import java.util.Locale;
import org.duban.approval.domain.RouteBook;
import org.duban.approval.domain.SubmissionKind;
import org.duban.organization.SubstitutionScopes;
import org.springframework.stereotype.Component;

/** A substitute may be for one kind of submission only. */
@Component
class SubmissionScopes implements SubstitutionScopes {

    private final RouteBook book;

    SubmissionScopes(RouteBook book) {
        this.book = book;
    }

    @Override
    public List<String> scopes() {
        return book.kinds().stream().map(SubmissionKind::key).toList();
    }

    @Override
    public String nameOf(String scope, Locale locale) {
        return book.kind(scope).name(locale);
    }
}

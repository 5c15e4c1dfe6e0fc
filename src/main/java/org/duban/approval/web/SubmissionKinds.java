package org.duban.approval.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duban.approval.ContentKind;
import org.duban.organization.SubstitutionScopes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of submissions there are, and the structured content of those that have any. */
@Component
class SubmissionKinds {

    private final ObjectProvider<SubstitutionScopes> scopes;
    private final ObjectProvider<ContentKind> contents;

    SubmissionKinds(ObjectProvider<SubstitutionScopes> scopes, ObjectProvider<ContentKind> contents) {
        this.scopes = scopes;
        this.contents = contents;
    }

    /** Key to name, in the order of the routes file: a substitute's scope is a kind. */
    Map<String, String> names(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        scopes.stream().forEach(each -> each.scopes().forEach(kind -> names.put(kind, each.nameOf(kind, locale))));
        return names;
    }

    Optional<ContentKind> content(String kind) {
        return contents.stream().filter(content -> content.kind().equals(kind)).findFirst();
    }
}

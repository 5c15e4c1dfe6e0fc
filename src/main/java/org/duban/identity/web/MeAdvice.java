package org.duban.identity.web;

import java.util.List;
import org.duban.identity.DubanPrincipal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who looks at it. */
@ControllerAdvice(annotations = Controller.class)
class MeAdvice {

    private final Directory directory;

    MeAdvice(Directory directory) {
        this.directory = directory;
    }

    @ModelAttribute("me")
    @Nullable
    Me me(@AuthenticationPrincipal(errorOnInvalidType = false) @Nullable DubanPrincipal principal) {
        if (principal == null) {
            return null;
        }
        Long personId = principal.personId();
        Organisation organisation = directory.current();
        return personId == null || organisation.findPerson(personId).isEmpty()
                ? of(principal, List.of(), false, false, false)
                : of(principal, organisation, organisation.viewer(personId));
    }

    private static Me of(DubanPrincipal principal, Organisation organisation, Viewer viewer) {
        List<String> posts = viewer.posts().stream()
                .map(post -> organisation.unit(post.unitId()).name() + " " + post.title())
                .toList();
        boolean leader = viewer.leadingGroup()
                || !organisation.portfoliosOf(viewer.personId()).isEmpty();
        return of(principal, posts, viewer.office(), viewer.supervisor(), leader);
    }

    private static Me of(
            DubanPrincipal principal, List<String> posts, boolean office, boolean supervisor, boolean leader) {
        return new Me(
                principal.accountId(),
                principal.personId(),
                principal.username(),
                principal.name(),
                principal.role(),
                posts,
                office,
                supervisor,
                leader);
    }
}

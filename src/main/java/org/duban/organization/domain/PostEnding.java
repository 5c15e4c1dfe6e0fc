package org.duban.organization.domain;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.OpenWork;
import org.duban.organization.OpenWorkLine;
import org.duban.organization.Organisation;
import org.duban.organization.Post;
import org.duban.organization.PostEnd;
import org.duban.organization.query.OrganizationRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Ends a post. The successor gets the post first and the work next, and only then does the post end, so that
 * each case judges the successor as somebody who holds the post already.
 */
@Component
class PostEnding {

    private final Directory directory;
    private final OrganizationRevision revision;
    private final StaffChanges staff;
    private final ObjectProvider<OpenWork> modules;

    PostEnding(
            Directory directory, OrganizationRevision revision, StaffChanges staff, ObjectProvider<OpenWork> modules) {
        this.directory = directory;
        this.revision = revision;
        this.staff = staff;
        this.modules = modules;
    }

    List<OpenWorkLine> openWorkBehind(long postId) {
        Post post = held(postId);
        if (remainsInUnit(post)) {
            return List.of();
        }
        Long scope = scope(post);
        return modules.orderedStream()
                .flatMap(module -> module.of(post.personId(), scope).stream())
                .toList();
    }

    long end(Actor actor, CommandKey key, long postId, PostEnd end) {
        Post post = held(postId);
        boolean openWork = !openWorkBehind(postId).isEmpty();
        StaffRules.checkEnd(directory.current(), post, openWork, end);
        String reason = Texts.trim(end.reason());
        Long successor = end.successorId();
        if (successor != null) {
            Long scope = scope(post);
            if (end.successorTakesPost()) {
                staff.give(actor, successor, PostTerms.of(post));
                revision.changed();
            }
            if (openWork) {
                handOver(actor, key, post, scope, successor, reason);
            }
        }
        staff.end(actor, post, reason);
        return postId;
    }

    private void handOver(Actor actor, CommandKey key, Post post, @Nullable Long scope, long successor, String reason) {
        List<OpenWork> all = modules.orderedStream().toList();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).handOver(actor, key.forPart(i + 1), post.personId(), scope, successor, reason);
        }
    }

    /** All open work goes with the last post, else what belongs to the post's unit. */
    private @Nullable Long scope(Post post) {
        return directory.current().postsOf(post.personId()).size() == 1 ? null : post.unitId();
    }

    private boolean remainsInUnit(Post post) {
        return directory.current().postsOf(post.personId()).stream()
                .anyMatch(other -> other.id() != post.id() && other.unitId() == post.unitId());
    }

    private Post held(long postId) {
        Organisation now = directory.current();
        return now.findPost(postId).orElseThrow(() -> Refusal.notFound("organization.no-such-post"));
    }
}

package org.duban.organization.domain;

import java.util.Set;
import java.util.regex.Pattern;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.organization.NewPerson;
import org.duban.organization.NewPost;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Post;
import org.duban.organization.PostEnd;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/** What must be true of people, their posts and portfolios. */
final class StaffRules {

    static final int USERNAME = 60;
    static final int NAME = 60;
    static final int EMAIL = 200;
    static final int TITLE = 80;
    static final int REASON = 500;

    private static final Pattern USERNAMES = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]*");
    private static final Pattern EMAILS = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private StaffRules() {}

    static boolean isUsername(String text) {
        return text.length() <= USERNAME && USERNAMES.matcher(text).matches();
    }

    static boolean isEmail(String text) {
        return text.length() <= EMAIL && EMAILS.matcher(text).matches();
    }

    static void checkNew(boolean usernameTaken, NewPerson person) {
        FieldErrors errors = new FieldErrors().text("username", person.username(), USERNAME);
        String username = Texts.trim(person.username());
        errors.rejectIf(!username.isEmpty() && !isUsername(username), "username", "organization.username-malformed");
        errors.rejectIf(usernameTaken, "username", "organization.username-taken", username);
        describe(errors, person.name(), person.email()).refuseIfAny();
    }

    static void checkDescription(@Nullable String name, @Nullable String email) {
        describe(new FieldErrors(), name, email).refuseIfAny();
    }

    static void checkPost(Organisation now, NewPost post) {
        FieldErrors errors = new FieldErrors()
                .given("unitId", post.unitId())
                .given("kind", post.kind())
                .optionalText("title", post.title(), TITLE)
                .optionalText("workGroup", post.workGroup(), TITLE);
        errors.rejectIf(
                post.unitId() != null && !isActiveUnit(now, post.unitId()), "unitId", "organization.no-such-unit");
        errors.refuseIfAny();
        errors.rejectIf(isOutOfPlace(now, post), "kind", "organization.post-of-county")
                .refuseIfAny();
    }

    private static boolean isOutOfPlace(Organisation now, NewPost post) {
        PostKind kind = post.kind();
        Long unitId = post.unitId();
        return kind != null
                && unitId != null
                && kind.ofCounty()
                && now.unit(unitId).tier() != Tier.COUNTY;
    }

    static void checkPortfolio(Organisation now, Set<Long> unitIds) {
        boolean known = unitIds.stream().allMatch(id -> isActiveUnit(now, id));
        new FieldErrors()
                .rejectIf(!known, "unitIds", "organization.no-such-unit")
                .refuseIfAny();
    }

    static void checkEnd(Organisation now, Post post, boolean openWork, PostEnd end) {
        FieldErrors errors = new FieldErrors().text("reason", end.reason(), REASON);
        Long successor = end.successorId();
        errors.rejectIf(successor == null && openWork, "successorId", "organization.successor-needed");
        errors.rejectIf(successor == null && end.successorTakesPost(), "successorId", "field.not-null");
        errors.rejectIf(
                successor != null && !isActivePerson(now, successor), "successorId", "organization.no-such-person");
        errors.rejectIf(
                successor != null && successor == post.personId(), "successorId", "organization.successor-same");
        errors.refuseIfAny();
        boolean officeGoesOn = !post.kind().office() || end.successorTakesPost() || officePosts(now) > 1;
        if (!officeGoesOn) {
            throw Refusal.conflict("organization.last-office-post");
        }
    }

    private static long officePosts(Organisation now) {
        return now.people().stream()
                .flatMap(person -> now.postsOf(person.id()).stream())
                .filter(post -> post.kind().office())
                .count();
    }

    private static FieldErrors describe(FieldErrors errors, @Nullable String name, @Nullable String email) {
        String address = Texts.trim(email);
        return errors.text("name", name, NAME)
                .rejectIf(!address.isEmpty() && !isEmail(address), "email", "organization.email-malformed");
    }

    private static boolean isActiveUnit(Organisation now, long unitId) {
        return now.findUnit(unitId).filter(Unit::active).isPresent();
    }

    private static boolean isActivePerson(Organisation now, long personId) {
        return now.findPerson(personId).filter(Person::active).isPresent();
    }
}

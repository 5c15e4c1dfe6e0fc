package org.duban.identity.web;

import java.util.List;
import org.duban.identity.AccountRole;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, for the pages ({@code me} in every model; null where nobody is).
 *
 * @param personId null for administrators
 * @param posts the posts held today in words, unit and title
 * @param office whether the person belongs to the office of a campaign
 * @param supervisor whether the person verifies in the field
 * @param leader whether the person is of the leading group or in charge of a portfolio
 */
public record Me(
        long accountId,
        @Nullable Long personId,
        String username,
        String name,
        AccountRole role,
        List<String> posts,
        boolean office,
        boolean supervisor,
        boolean leader) {

    /** A person who works with cases, not an administrator. */
    public boolean person() {
        return role == AccountRole.PERSON;
    }

    public boolean administrator() {
        return role != AccountRole.PERSON;
    }
}

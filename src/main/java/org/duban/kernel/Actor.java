package org.duban.kernel;

/**
 * Who acts. Every command of every application service takes one; what the actor may do follows from posts
 * and participation, which the services look up by {@link #personId()}.
 *
 * @param personId the person of the organisation that is signed in
 * @param name the name as the audit trail and the pages show it
 */
public record Actor(long personId, String name) {

    /** Acts where nobody pressed anything: clocks and start-up. Its person id is 0, which no person has. */
    public static final Actor SYSTEM = new Actor(0, "Duban");

    public boolean isSystem() {
        return personId == 0;
    }
}

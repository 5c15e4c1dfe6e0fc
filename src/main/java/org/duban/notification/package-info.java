/**
 * Notices to people, written in the transaction of what they tell. Knows no business module.
 *
 * <p>The notice is its own outbox: one row per person, {@code pending} until a mail holds it or none is wanted, so
 * that telling ten thousand people costs the caller one batch and nothing more. What leaves the house is planned
 * and sent afterwards, outside every request and every engine job: {@code DeliveryPlan} turns the pending notices of
 * a person into one row of {@code notification_delivery}, {@code Dispatcher} sends it. Both take rows with
 * {@code for update skip locked}, so that they run on every node. A row that was taken comes back when its lease is
 * over: a mail may arrive twice when a node dies between sending and saying so, and never not at all. Nothing is
 * ever given up: a dead sink makes its own rows wait longer each time, to a limit, and holds up no other sink.
 *
 * <p>One digest per person and working day, at the person's time, of what was told before and is still unread. Red
 * notices go sooner, outside the quiet hours: when no further one has come for a moment, and not more than one mail
 * in half an hour; such a mail takes everything with it that waits, so that a ladder that is turned on over an old
 * ledger makes one mail. What a reader may not see (any more) is not named in the mail either.
 *
 * <p>Robots speak to a group of people whom nobody here knows: their messages hold numbers and one link, never a
 * title or a name. Their addresses are secrets and are not shown again. A host must be on the list of the
 * configuration, the address https and public, and redirects are not followed.
 *
 * <p>Live counts are asked from the database for as many connections at a time as cost little, on every node the
 * same way; no node has to know of another.
 */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "deadline"})
@NullMarked
package org.duban.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.duban.approval;

import java.time.LocalDate;
import java.util.Set;

/**
 * How an approved document goes out.
 *
 * @param documentNumber as the office numbers its documents; used once
 * @param recipientUnitIds who confirms receipt; empty if it only goes to the file
 */
public record Issue(String documentNumber, LocalDate issuedOn, Set<Long> recipientUnitIds) {}

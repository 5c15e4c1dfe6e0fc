package org.duban.rectification.flags;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What flags are found by. Asks nobody's permission: the finder's callers do. */
@Mapper
public interface FlagFacts {

    /** A file of one item that is attached to another one too. */
    record Shared(String part, String file, String number) {}

    record Passed(int total, int rectified) {}

    List<Shared> sharedFiles(@Param("itemId") long itemId, @Param("limit") int limit);

    /** A claim or a report of the item whose words another item has in a claim or a report as well. */
    record SameText(String part, String number) {}

    /** The moment when the measure was planned that a part belongs to. */
    record Planned(String part, Instant at) {}

    /**
     * In any unit of the campaign; blanks, punctuation and case make no difference.
     *
     * @param length texts shorter than this are alike without meaning anything
     */
    List<SameText> sameTexts(
            @Param("itemId") long itemId,
            @Param("campaignId") long campaignId,
            @Param("length") int length,
            @Param("limit") int limit);

    List<Planned> planned(@Param("itemId") long itemId);

    /** Numbers of other items that the verifier described in the same words. */
    List<String> sameFindings(
            @Param("itemId") long itemId,
            @Param("verifierId") long verifierId,
            @Param("text") String text,
            @Param("limit") int limit);

    /** Other places where the verifier says to have been that day, recorded in that time span. */
    List<String> placesElsewhere(
            @Param("verifierId") long verifierId,
            @Param("heldOn") LocalDate heldOn,
            @Param("place") String place,
            @Param("from") Instant from,
            @Param("to") Instant to);

    Passed passed(@Param("verifierId") long verifierId, @Param("since") LocalDate since);

    void forget(@Param("itemId") long itemId);

    void keep(
            @Param("itemId") long itemId,
            @Param("kind") FlagKind kind,
            @Param("part") String part,
            @Param("foundAt") Instant foundAt);

    List<FlagKind> kept(@Param("itemId") long itemId);

    /** Items that are open, or were closed since then, ascending from after the given one. */
    List<Long> toLookAt(
            @Param("afterId") long afterId, @Param("closedSince") Instant closedSince, @Param("limit") int limit);
}

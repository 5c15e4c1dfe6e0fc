package org.duban.rectification.flags;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When something looks odd, under {@code duban.rectification.flags}.
 *
 * @param quickClaimMinutes a claim so soon after acceptance, or sooner
 * @param sameTextLength texts shorter than this are alike without meaning anything
 * @param twoPlacesMinutes two places on one day, recorded within so many minutes of each other
 * @param passesAfter so many verifications without one return
 * @param passesDays within so many days
 */
@ConfigurationProperties("duban.rectification.flags")
public record FlagProperties(
        @DefaultValue("30") int quickClaimMinutes,
        @DefaultValue("12") int sameTextLength,
        @DefaultValue("15") int twoPlacesMinutes,
        @DefaultValue("20") int passesAfter,
        @DefaultValue("90") int passesDays) {}

package org.duban.organization;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office sets about its organisation.
 *
 * @param zone where the office is: the day on which posts begin and end is a day there
 */
@ConfigurationProperties("duban.organization")
public record OrganizationProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone) {}

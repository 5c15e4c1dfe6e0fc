package org.duban.notification.delivery;

/** What a robot says. */
record RobotNumbers(long cases, long notices, long red) {}

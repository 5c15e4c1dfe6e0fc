package org.duban.ledger.web;

import java.util.EnumSet;
import java.util.Set;
import org.duban.organization.PostKind;

/** The posts whose holders are offered as responsible leader (责任领导). */
final class ResponsibleLeaders {

    static final Set<PostKind> POSTS =
            EnumSet.of(PostKind.COUNTY_LEADER, PostKind.UNIT_HEAD, PostKind.UNIT_LEADER, PostKind.LEADING_GROUP_DEPUTY);

    private ResponsibleLeaders() {}
}

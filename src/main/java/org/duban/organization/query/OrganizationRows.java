package org.duban.organization.query;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.duban.organization.Person;
import org.duban.organization.Portfolio;
import org.duban.organization.Post;
import org.duban.organization.Unit;

/** The four tables of today's organisation, whole. */
@Mapper
interface OrganizationRows {

    long revision();

    List<Unit> units();

    List<Person> people();

    List<Post> postsHeld();

    List<Portfolio> portfolios();
}

package org.duban.organization.query;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.organization.Person;
import org.duban.organization.Portfolio;
import org.duban.organization.Post;
import org.duban.organization.Substitution;
import org.duban.organization.Unit;

/** The five tables of today's organisation, whole. */
@Mapper
interface OrganizationRows {

    long revision();

    List<Unit> units();

    List<Person> people();

    List<Post> postsHeld();

    List<Portfolio> portfolios();

    /** Those that run on the day. */
    List<Substitution> substitutions(@Param("day") LocalDate day);
}

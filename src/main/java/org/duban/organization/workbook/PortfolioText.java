package org.duban.organization.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.organization.workbook.UnitTree.Node;

/**
 * What the words in the portfolio column mean: "in charge of branch 1" is a branch of the person's own unit,
 * a list of short names are units as people call them.
 *
 * @param codes the units that were found
 * @param unmatched the words for which none or several were found
 */
record PortfolioText(TreeSet<String> codes, List<String> unmatched) {

    private static final String SEPARATORS = "[、，；,;/\\n]+";

    static PortfolioText of(String text, UnitTree tree, String ownUnit) {
        PortfolioText found = new PortfolioText(new TreeSet<>(), new ArrayList<>());
        for (String part : text.split(SEPARATORS)) {
            String words = withoutVerbs(Words.plain(part));
            if (!words.isEmpty()) {
                unit(words, tree, ownUnit).ifPresentOrElse(found.codes()::add, () -> found.unmatched()
                        .add(part.strip()));
            }
        }
        return found;
    }

    private static String withoutVerbs(String words) {
        return Vocabulary.of("portfolio.verbs").stream()
                .filter(words::startsWith)
                .findFirst()
                .map(verb -> words.substring(verb.length()).replaceFirst("^:", ""))
                .orElse(words);
    }

    private static Optional<String> unit(String words, UnitTree tree, String ownUnit) {
        Predicate<Node> below = node -> !node.code().equals(ownUnit) && tree.isWithin(node.code(), ownUnit);
        return one(words, tree, below).or(() -> one(words, tree, node -> true));
    }

    private static Optional<String> one(String words, UnitTree tree, Predicate<Node> among) {
        return Stream.<Predicate<Node>>of(
                        node -> Words.plain(node.code()).equals(words),
                        node -> Words.plain(node.name()).equals(words),
                        node -> shortName(node).equals(words),
                        node -> shortName(node).endsWith(words),
                        node -> Words.plain(node.name()).contains(words))
                .map(matches ->
                        topmost(tree.nodes().stream().filter(among.and(matches)).toList(), tree))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The unit that all the others lie in; none if there are several. */
    private static Optional<String> topmost(List<Node> nodes, UnitTree tree) {
        return nodes.stream()
                .map(Node::code)
                .min(Comparator.comparingInt(code -> tree.wayUp(code).size()))
                .filter(top -> nodes.stream().allMatch(node -> tree.isWithin(node.code(), top)));
    }

    /** The name without the word for the party group behind it. */
    private static String shortName(Node node) {
        String name = Words.plain(node.name());
        return Vocabulary.of("unit.suffixes").stream()
                .filter(name::endsWith)
                .findFirst()
                .map(suffix -> name.substring(0, name.length() - suffix.length()))
                .orElse(name);
    }
}

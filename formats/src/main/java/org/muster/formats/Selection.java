package org.muster.formats;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A selection says by their names which files of a folder and members of an archive are read.
///
/// In a glob `*` and `?` stand for letters other than a slash and `**` for any; a glob without a slash is compared with
/// the last part of a name.
///
/// @param include globs, one of which a name must fit; empty for all that are named as reports
/// @param exclude globs, none of which a name may fit
public record Selection(List<String> include, List<String> exclude) {

    /// All that are named as reports.
    public static final Selection ALL = new Selection(List.of(), List.of());

    public Selection {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /// Returns whether the name is asked for, whatever it is.
    boolean includes(String name) {
        return include.stream().anyMatch(glob -> fits(glob, name)) && !excludes(name);
    }

    /// Returns whether the name is neither excluded nor missing from those included.
    boolean allows(String name) {
        return include.isEmpty() ? !excludes(name) : includes(name);
    }

    private boolean excludes(String name) {
        return exclude.stream().anyMatch(glob -> fits(glob, name));
    }

    private static boolean fits(String glob, String name) {
        var path = name.replace('\\', '/');
        var compared = glob.contains("/") ? path : path.substring(path.lastIndexOf('/') + 1);
        return pattern(glob).matcher(compared).matches();
    }

    private static Pattern pattern(String glob) {
        var regex = Pattern.compile("\\*\\*/?|\\*|\\?|[^*?]+")
                .matcher(glob)
                .results()
                .map(part -> switch (part.group()) {
                    case "**/" -> "(?:.*/)?";
                    case "**" -> ".*";
                    case "*" -> "[^/]*";
                    case "?" -> "[^/]";
                    default -> Pattern.quote(part.group());
                })
                .collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}

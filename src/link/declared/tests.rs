use super::*;
use crate::link::{builtin, on_request};

fn wrong(rule: &str) -> String {
    rules_of(rule, "links.toml").map(|rules| rules.len()).unwrap_err().to_string()
}

/// A rule with these lines after its name.
fn with(lines: &str) -> String {
    wrong(&format!("[[rules]]\nname = \"a\"\n{lines}\n"))
}

const MATCH: &str = "match = { resource = \"pods\" }";
const TARGET: &str = "target = { resource = \"nodes\", name = \"n\" }";

#[test]
fn built_in_rules_are_understood() {
    let rules = built_in(include_str!("../rules/declared.toml"));
    assert!(rules.len() > 20);
    for (rule, _) in &rules {
        assert!(rule.help().starts_with(char::is_alphabetic), "{}", rule.name());
    }
    let all: Vec<_> = builtin().into_iter().chain(on_request()).collect();
    let names: std::collections::BTreeSet<&str> = all.iter().map(|rule| rule.name()).collect();
    assert_eq!(names.len(), all.len());
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_key() {
    let cases = [
        (wrong(""), "1: the file has no rules"),
        (wrong("rules = []"), "1: the file declares no rule"),
        (wrong("[[rule]]\nname = \"a\""), "1: unknown key \"rule\" in the file; did you mean rules?"),
        (wrong("[[rules]]\nname = a"), "2: no TOML: "),
        (wrong("[[rules]]\nmatch = {}"), "1: a rule has no name"),
        (wrong("[[rules]]\nname = \"a b\""), "2: name \"a b\" has to be a word"),
        (with(TARGET), "1: a rule has no match"),
        (with(MATCH), "1: a rule has no target"),
        (with("roles = \"parent\""), "3: unknown key \"roles\" in a rule; did you mean role?"),
        (with("role = \"parrent\""), "3: unknown role \"parrent\"; did you mean parent?"),
        (with("states = \"latest\""), "3: unknown states \"latest\"; did you mean newest?"),
        (with("on = true"), "3: unknown key \"on\" in a rule"),
        (with("match = \"pods\""), "3: match is a table, not a text"),
        (with("match = {}"), "3: match is empty"),
        (
            with("match = { resources = \"pods\" }"),
            "3: unknown key \"resources\" in match; did you mean resource?",
        ),
        (
            with("match = { resource = \"pod\" }"),
            "3: resource \"pod\": resources are plurals; did you mean pods?",
        ),
        (with("match = { resource = \"Widget\" }"), "3: resource \"Widget\" is a kind: write kind"),
        (with("match = { name = [] }"), "3: name is empty"),
        (with("match = { resource = 5 }"), "3: resource is a text: put 5 in quotes"),
        (with("match = { name = [\"a\", true] }"), "3: name is a text: put true in quotes"),
        (with("match = { labels = { app = 5 } }"), "3: app is a text: put 5 in quotes"),
        (
            with("match = { fields = { \"spec..x\" = \"1\" } }"),
            "3: fields: \"spec..x\" is no path: a name is missing",
        ),
        (with("match = { labels = \"app\" }"), "3: labels is a table, not a text"),
        (with(&format!("{MATCH}\ntarget = {{}}")), "4: target names nobody"),
        (with(&format!("{MATCH}\ntarget = {{ name = \"x\" }}")), "4: a target with name needs its resource"),
        (
            with(&format!("{MATCH}\ntarget = {{ resource = \"nodes\", nam = \"x\" }}")),
            "4: unknown key \"nam\" in target; did you mean name?",
        ),
        (
            with(&format!("{MATCH}\ntarget = {{ resource = \"node\", name = \"x\" }}")),
            "4: resource \"node\": resources are plurals; did you mean nodes?",
        ),
        (
            with(&format!("{MATCH}\ntarget = {{ resource = \"nodes\", name = \"{{spec.nodeName\" }}")),
            "4: name: a brace is not closed",
        ),
        (
            with(&format!("{MATCH}\ntarget = {{ resource = \"nodes\", name = \"spec}}\" }}")),
            "4: name: a brace is closed that was not opened",
        ),
        (
            with(&format!("{MATCH}\ntarget = {{ resource = \"nodes\", name = \"{{spec.n | upper}}\" }}")),
            "4: name: unknown filter \"upper\"; there is before, after, match, lower",
        ),
        (
            with(&format!("{MATCH}\ntarget = {{ resource = \"nodes\", name = '{{spec.n | match \"(\"}}' }}")),
            "4: name: no regular expression",
        ),
        (
            with(&format!("{MATCH}\ntarget = {{ resource = \"nodes\", name = '{{spec.n | match \"a\"}}' }}")),
            "4: name: match \"a\" keeps nothing",
        ),
        (
            with(&format!("{MATCH}\ntarget = {{ resource = \"nodes\", name = '{{spec.n | before}}' }}")),
            "4: name: before needs a text in quotes",
        ),
        (
            with(&format!("{MATCH}\ntarget = {{ resource = \"nodes\", name = \"{{.x}}\" }}")),
            "4: a path that begins with a dot stands below each",
        ),
        (
            with(&format!("{MATCH}\ntarget = {{ reference = \"spec.ref\", name = \"x\" }}")),
            "4: a target has either reference or name",
        ),
        (
            with(&format!("{MATCH}\ntarget = {{ resource = \"nodes\", kind = \"Node\", name = \"x\" }}")),
            "4: a target has either resource or kind",
        ),
        (
            with(&format!("{MATCH}\n{TARGET}\n[[rules]]\nname = \"a\"\n{MATCH}\n{TARGET}")),
            "5: there is a rule \"a\" already",
        ),
    ];
    for (told, expected) in cases {
        assert!(told.starts_with(expected), "{told}\n  {expected}");
    }
}

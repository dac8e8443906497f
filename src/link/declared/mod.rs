//! Link rules that files declare (TOML); those that are built in and need no code of their own are declared, too.

mod pattern;
mod rule;
mod template;
#[cfg(test)]
mod tests;

use super::fields::FieldPath;
use super::{LinkRule, Role};
use crate::declared::{self, Located, Syntax, Table, Wrong};
use crate::model::{builtin_by_any_name, builtin_by_resource};
use pattern::Patterns;
use rule::{Declared, Matcher, TargetOf};
use std::sync::Arc;
use template::Template;

/// The rules that a file declares; `path` is what the file is called where they are told of.
///
/// # Errors
/// Something in it is not understood.
pub fn rules_of(text: &str, path: &str) -> Result<Vec<Arc<dyn LinkRule>>, Wrong> {
    let declared = read(text, Some(path))?;
    Ok(declared.into_iter().map(|(rule, _)| Arc::new(rule) as Arc<dyn LinkRule>).collect())
}

/// The built-in rules of a file, each with whether it is on where nobody says otherwise.
///
/// # Panics
/// Something in it is not understood: a test reads them.
pub(super) fn built_in(text: &str) -> Vec<(Arc<dyn LinkRule>, bool)> {
    let declared = read(text, None).expect("built-in rules are understood: a test reads them");
    declared.into_iter().map(|(rule, is_on)| (Arc::new(rule) as Arc<dyn LinkRule>, is_on)).collect()
}

fn read(text: &str, path: Option<&str>) -> Result<Vec<(Declared, bool)>, Wrong> {
    let file = declared::read(text, Syntax::Toml)?;
    let table = file.table("the file")?;
    table.knows(&["rules"])?;
    let mut rules: Vec<(Declared, bool)> = Vec::new();
    for declared in table.need("rules")?.list("rules")? {
        let (rule, is_on) = rule(declared, path)?;
        if rules.iter().any(|(other, _)| other.name == rule.name) {
            return Err(Wrong::at(
                declared.line,
                format!("there is a rule {:?} already: give it another name", rule.name),
            ));
        }
        rules.push((rule, is_on));
    }
    if rules.is_empty() {
        return Err(Wrong::at(1, "the file declares no rule: write [[rules]]".to_owned()));
    }
    Ok(rules)
}

fn rule(declared: &Located, path: Option<&str>) -> Result<(Declared, bool), Wrong> {
    let table = declared.table("a rule")?;
    let mut known = vec!["name", "help", "role", "class", "states", "match", "target"];
    if path.is_none() {
        known.extend(["on", "across"]);
    }
    table.knows(&known)?;
    let name = word(&table, "name")?.ok_or_else(|| Wrong::at(table.line, "a rule has no name".to_owned()))?;
    let role = match table.get("role") {
        None => Role::Peer,
        Some(role) => match role.words("role")? {
            "parent" => Role::Parent,
            "child" => Role::Child,
            "link" => Role::Peer,
            other => return Err(Wrong::unknown(role.line, "role", other, "", &["link", "parent", "child"])),
        },
    };
    let all_states = match table.get("states") {
        None => false,
        Some(states) => match states.words("states")? {
            "newest" => false,
            "all" => true,
            other => return Err(Wrong::unknown(states.line, "states", other, "", &["newest", "all"])),
        },
    };
    let rule = Declared {
        help: table.get("help").map_or(Ok(""), |help| help.words("help"))?.to_owned(),
        declared_at: path.map(|path| format!("{path}:{}", declared.line)).unwrap_or_default(),
        class: word(&table, "class")?.unwrap_or_else(|| name.clone()),
        name,
        role,
        all_states,
        is_across: table.flag("across")?.unwrap_or(false),
        matcher: matcher(table.need("match")?)?,
        target: target(table.need("target")?)?,
    };
    Ok((rule, table.flag("on")?.unwrap_or(false)))
}

/// A text without spaces.
fn word(table: &Table<'_>, key: &str) -> Result<Option<String>, Wrong> {
    let Some(value) = table.get(key) else { return Ok(None) };
    let text = value.words(key)?;
    let is_word = !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || "-_./:".contains(c));
    if is_word {
        return Ok(Some(text.to_owned()));
    }
    Err(Wrong::at(value.line, format!("{key} {text:?} has to be a word of letters, digits, - _ . / and :")))
}

fn matcher(declared: &Located) -> Result<Matcher, Wrong> {
    let table = declared.table("match")?;
    table.knows(&[
        "cluster",
        "group",
        "resource",
        "kind",
        "namespace",
        "name",
        "labels",
        "annotations",
        "fields",
    ])?;
    if table.entries().is_empty() {
        return Err(Wrong::at(table.line, "match is empty: say which objects the rule is about".to_owned()));
    }
    let patterns = |key| Patterns::of(&table, key);
    let mut matcher = Matcher {
        cluster: patterns("cluster")?,
        group: patterns("group")?,
        resource: patterns("resource")?,
        kind: patterns("kind")?,
        namespace: patterns("namespace")?,
        name: patterns("name")?,
        fields: Vec::new(),
    };
    if let (Some(resource), Some(value)) = (&matcher.resource, table.get("resource")) {
        let group = matcher.group.as_ref().and_then(|group| group.exact().next());
        for name in resource.exact() {
            is_resource(name, group, value.line)?;
        }
    }
    for (key, path) in [("labels", FieldPath::label as fn(&str) -> _), ("annotations", FieldPath::annotation)]
    {
        if let Some(entries) = table.get(key) {
            for entry in entries.table(key)?.entries() {
                matcher.fields.push((path(&entry.key), Patterns::read(&entry.value, &entry.key)?));
            }
        }
    }
    if let Some(fields) = table.get("fields") {
        for entry in fields.table("fields")?.entries() {
            let path =
                entry.key.parse().map_err(|wrong| Wrong::at(entry.line, format!("fields: {wrong}")))?;
            matcher.fields.push((path, Patterns::read(&entry.value, &entry.key)?));
        }
    }
    Ok(matcher)
}

/// That a resource is not a kind or a singular by mistake.
fn is_resource(name: &str, group: Option<&str>, line: usize) -> Result<(), Wrong> {
    let plural = builtin_by_any_name(name).or_else(|| builtin_by_any_name(&format!("{name}s")));
    let is_known = |plural: &crate::model::BuiltinKind| builtin_by_resource(plural.group, name).is_some();
    match plural.filter(|plural| group.is_none_or(|group| group == plural.group) && !is_known(plural)) {
        Some(plural) => {
            let what = format!("resource {name:?}: resources are plurals; did you mean {}?", plural.resource);
            Err(Wrong::at(line, what))
        }
        None if name.starts_with(|c: char| c.is_ascii_uppercase()) => {
            Err(Wrong::at(line, format!("resource {name:?} is a kind: write kind = {name:?}")))
        }
        None => Ok(()),
    }
}

fn target(declared: &Located) -> Result<TargetOf, Wrong> {
    let table = declared.table("target")?;
    table.knows(&[
        "each",
        "reference",
        "selector",
        "labels",
        "group",
        "resource",
        "kind",
        "namespace",
        "name",
        "uid",
        "cluster",
    ])?;
    let template = |key| Template::of(&table, key);
    let path = |key: &str| -> Result<Option<(FieldPath, bool)>, Wrong> {
        let Some(value) = table.get(key) else { return Ok(None) };
        let text = value.words(key)?;
        let (text, is_relative) = text.strip_prefix('.').map_or((text, false), |rest| (rest, true));
        let path = text.parse().map_err(|wrong| Wrong::at(value.line, format!("{key}: {wrong}")))?;
        Ok(Some((path, is_relative)))
    };
    let mut target = TargetOf {
        each: path("each")?.map(|(path, _)| path),
        reference: path("reference")?,
        selector: path("selector")?,
        labels: Vec::new(),
        group: template("group")?,
        resource: template("resource")?,
        namespace: template("namespace")?,
        name: template("name")?,
        uid: template("uid")?,
        cluster: template("cluster")?,
    };
    if let Some(labels) = table.get("labels") {
        for entry in labels.table("labels")?.entries() {
            target.labels.push((entry.key.clone(), Template::read(&entry.value, &entry.key)?));
        }
    }
    one_way(&table)?;
    let is_relative = target.templates().any(Template::is_relative)
        || [&target.reference, &target.selector].into_iter().flatten().any(|(_, is_relative)| *is_relative);
    if is_relative && target.each.is_none() {
        let what = "a path that begins with a dot stands below each: say which, each = \"spec.volumes[*]\"";
        return Err(Wrong::at(table.line, what.to_owned()));
    }
    if let Some(kind) = template("kind")? {
        target.resource = Some(kind);
    }
    Ok(target)
}

/// That the target is named in one way, and wholly.
fn one_way(table: &Table<'_>) -> Result<(), Wrong> {
    let ways = ["reference", "selector", "labels", "name"];
    let mut given = ways.into_iter().filter_map(|way| Some((way, table.get(way)?)));
    let first = given.next();
    if let (Some((one, _)), Some((other, value))) = (first, given.next()) {
        return Err(Wrong::at(value.line, format!("a target has either {one} or {other}, not both")));
    }
    if let (Some(_), Some(kind)) = (table.get("resource"), table.get("kind")) {
        return Err(Wrong::at(kind.line, "a target has either resource or kind, not both".to_owned()));
    }
    if let Some(resource) = table.get("resource") {
        let text = resource.words("resource")?;
        let group = table.get("group").map(|group| group.words("group")).transpose()?;
        if !text.contains('{') {
            is_resource(text, group, resource.line)?;
        }
    }
    let has_kind = table.get("resource").is_some() || table.get("kind").is_some();
    match first {
        Some(("reference", _)) => Ok(()),
        Some(_) if has_kind => Ok(()),
        Some((way, value)) => Err(Wrong::at(
            value.line,
            format!(
                "a target with {way} needs its resource (or its kind), and its group unless that is core"
            ),
        )),
        None if table.get("uid").is_some() => Ok(()),
        None => Err(Wrong::at(
            table.line,
            "target names nobody: it needs a name, a uid, a reference, a selector or labels".to_owned(),
        )),
    }
}

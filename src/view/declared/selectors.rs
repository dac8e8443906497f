//! Link selectors as they are declared: the original's modifiers.

use super::filters::filter_at;
use super::number;
use crate::declared::{Entry, Located, Table, Wrong};
use crate::tree::{LinkPattern, Links, ObjectFilter, Selector};
use std::borrow::Cow;

/// What a modifier is.
pub(super) enum Modifier {
    Selector(Selector),
    /// Traces of another store, which are not read here: its number and name.
    Extension(u32, String),
}

/// A modifier, by the digits of its number.
pub(super) fn modifier(entry: &Entry) -> Result<Modifier, Wrong> {
    let id = number(&entry.key, entry.line)?;
    if id == 0 {
        return Err(Wrong::at(entry.line, "a modifier has a number above 0".to_owned()));
    }
    let table = entry.value.table("a modifier")?;
    table.knows(&["priority", "displayName", "modifierName", "args"])?;
    table.number::<i64>("priority")?;
    let name = table.get("displayName").map_or(Ok(entry.key.as_str()), |name| name.text("displayName"))?;
    let kind = table.need("modifierName")?;
    match kind.text("modifierName")? {
        "link-selector" => {
            let links = table.get("args").map_or_else(|| Ok(Links::default()), links)?;
            // As it is typed: `full tree` is `full-tree`.
            Ok(Modifier::Selector(Selector { name: Cow::Owned(name.replace(' ', "-")), id, links }))
        }
        "extension" => Ok(Modifier::Extension(id, name.to_owned())),
        other => Err(Wrong::unknown(kind.line, "modifier", other, "", &["link-selector", "extension"])),
    }
}

fn links(declared: &Located) -> Result<Links, Wrong> {
    let table = declared.table("a link-selector")?;
    table.knows(&["modifierClass", "includeSiblings", "ifAll", "upwardDistance", "downwardDistance"])?;
    // Which of them go together, the original says by class: here any do.
    table.get("modifierClass").map(|class| class.text("modifierClass")).transpose()?;
    Ok(Links {
        siblings: table.flag("includeSiblings")?.unwrap_or(false),
        if_all: table.list("ifAll")?.iter().map(pattern).collect::<Result<_, _>>()?,
        up: table.number("upwardDistance")?,
        down: table.number("downwardDistance")?,
    })
}

fn pattern(declared: &Located) -> Result<LinkPattern, Wrong> {
    let table = declared.table("a pattern of links")?;
    table.knows(&["parent", "child", "fromParent", "fromChild", "linkClass"])?;
    Ok(LinkPattern {
        parent: objects(&table, "parent")?,
        child: objects(&table, "child")?,
        from_parent: table.flag("fromParent")?.unwrap_or(true),
        from_child: table.flag("fromChild")?.unwrap_or(true),
        class: filter_at(&table, "linkClass")?,
    })
}

fn objects(table: &Table<'_>, key: &str) -> Result<ObjectFilter, Wrong> {
    let Some(declared) = table.get(key) else { return Ok(ObjectFilter::default()) };
    let table = declared.table(key)?;
    table.knows(&["cluster", "group", "resource", "namespace", "name"])?;
    Ok(ObjectFilter {
        cluster: filter_at(&table, "cluster")?,
        group: filter_at(&table, "group")?,
        resource: filter_at(&table, "resource")?,
        namespace: filter_at(&table, "namespace")?,
        name: filter_at(&table, "name")?,
    })
}

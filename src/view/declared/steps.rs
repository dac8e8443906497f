//! Steps as they are declared, by the original's names.

use super::filters::filter_at;
use crate::declared::{Located, Table, Wrong};
use crate::view::span_tree::Record;
use crate::view::steps::{
    ClusterNames, Collapse, Compact, DiffClass, DiffClasses, Dissolve, GroupBySource, LiftTags, Name,
    PruneEmpty, Rename, RootTimes, Step, TagMapping,
};
use crate::view::trace::SpanRole;
use std::sync::Arc;

/// A list of steps by its name.
pub(super) type Batch = (String, Vec<Arc<dyn Step>>);

/// The original's names of kinds of steps.
const KINDS: &[&str] = &[
    "Batch",
    "ClusterNameVisitor",
    "CollapseNestingVisitor",
    "CompactDurationVisitor",
    "ExtractNestingVisitor",
    "GroupByTraceSourceVisitor",
    "ObjectTagsVisitor",
    "PruneChildlessVisitor",
    "PruneTagsVisitor",
    "ReplaceNameVisitor",
    "ServiceOperationReplaceVisitor",
];

const SOURCES: &[&str] = &["object", "audit", "event"];

/// The steps of this list; `batches` are those that are known so far.
pub(super) fn steps(list: &[Located], batches: &[Batch]) -> Result<Vec<Arc<dyn Step>>, Wrong> {
    let mut steps: Vec<Arc<dyn Step>> = Vec::new();
    for declared in list {
        let table = declared.table("a step")?;
        let kind = table.need("kind")?;
        let kind = (kind.text("kind")?, kind.line);
        match kind.0 {
            "Batch" => {
                let table = declared.table("a Batch")?;
                table.knows(&["kind", "batchName"])?;
                steps.extend(batch(table.need("batchName")?, batches)?);
            }
            // They bear their names from the beginning.
            "ReplaceNameVisitor" => declared.table(kind.0)?.knows(&["kind"])?,
            _ => steps.push(step(kind, declared.table(kind.0)?)?),
        }
    }
    Ok(steps)
}

fn batch(name: &Located, batches: &[Batch]) -> Result<Vec<Arc<dyn Step>>, Wrong> {
    let wanted = name.text("batchName")?;
    let found = batches.iter().find(|(known, _)| known == wanted).map(|(_, steps)| steps.clone());
    found.ok_or_else(|| {
        let known: Vec<&str> = batches.iter().map(|(name, _)| name.as_str()).collect();
        Wrong::unknown(name.line, "batch", wanted, "before it", &known)
    })
}

fn step((kind, line): (&str, usize), table: Table<'_>) -> Result<Arc<dyn Step>, Wrong> {
    let knows = |keys: &[&str]| table.knows(&[&["kind"], keys].concat());
    Ok(match kind {
        "ClusterNameVisitor" => knows(&[]).map(|()| Arc::new(ClusterNames))?,
        "CompactDurationVisitor" => knows(&[]).map(|()| Arc::new(Compact))?,
        "PruneChildlessVisitor" => knows(&[]).map(|()| Arc::new(PruneEmpty))?,
        "PruneTagsVisitor" => knows(&[]).map(|()| Arc::new(RootTimes))?,
        "CollapseNestingVisitor" => {
            knows(&["shouldCollapse", "tagMappings", "auditDiffClasses", "logTypeMapping"])?;
            Arc::new(collapse(table)?)
        }
        "ExtractNestingVisitor" => {
            // The original's own file names `matchesName`, which nothing reads.
            knows(&["matchesPseudoType", "matchesName"])?;
            if let Some(value) = table.get("matchesName") {
                return Err(Wrong::at(
                    value.line,
                    "matchesName is read by nothing: leave it empty".to_owned(),
                ));
            }
            Arc::new(Dissolve(filter_at(&table, "matchesPseudoType")?))
        }
        "GroupByTraceSourceVisitor" => {
            knows(&["shouldBeGrouped"])?;
            Arc::new(GroupBySource(filter_at(&table, "shouldBeGrouped")?))
        }
        "ObjectTagsVisitor" => {
            knows(&["resourceTags"])?;
            Arc::new(LiftTags(table.need("resourceTags")?.texts("resourceTags")?))
        }
        "ServiceOperationReplaceVisitor" => {
            knows(&["traceSource", "dest", "source"])?;
            Arc::new(rename(table)?)
        }
        _ => return Err(Wrong::unknown(line, "kind of step", kind, "", KINDS)),
    })
}

fn rename(table: Table<'_>) -> Result<Rename, Wrong> {
    let (source, dest) = (table.need("traceSource")?, table.need("dest")?);
    let of = match source.text("traceSource")? {
        "object" => SpanRole::Object,
        "audit" => SpanRole::Request,
        "event" => SpanRole::Event,
        other => return Err(Wrong::unknown(source.line, "source", other, "", SOURCES)),
    };
    let what = match dest.text("dest")? {
        "service" => Name::Service,
        "operation" => Name::Operation,
        other => return Err(Wrong::unknown(dest.line, "dest", other, "", &["service", "operation"])),
    };
    Ok(Rename { of, what, tags: table.need("source")?.texts("source")? })
}

fn collapse(table: Table<'_>) -> Result<Collapse, Wrong> {
    let mut tags = Vec::new();
    if let Some(mappings) = table.get("tagMappings") {
        let mappings = mappings.table("tagMappings")?;
        mappings.knows(SOURCES)?;
        for entry in mappings.entries() {
            for mapping in entry.value.list(&entry.key)? {
                let mapping = mapping.table("a mapping of tags")?;
                mapping.knows(&["fromSpanTag", "toLogField"])?;
                let text = |key: &str| mapping.need(key)?.text(key).map(str::to_owned);
                let (tag, field) = (text("fromSpanTag")?, text("toLogField")?);
                tags.push(TagMapping { source: entry.key.clone(), tag, field });
            }
        }
    }
    let diffs = table.get("auditDiffClasses").map(diff_classes).transpose()?;
    let log_types = table.get("logTypeMapping").map_or_else(|| Ok(Vec::new()), log_types)?;
    let sources = filter_at(&table, "shouldCollapse")?;
    Ok(Collapse { sources, tags, diffs: Some(diffs.unwrap_or_default()), log_types })
}

fn diff_classes(declared: &Located) -> Result<DiffClasses, Wrong> {
    let table = declared.table("auditDiffClasses")?;
    table.knows(&["default", "fields"])?;
    let mut classes = DiffClasses::default();
    if let Some(default) = table.get("default") {
        classes.default = diff_class(default)?;
    }
    for fields in table.list("fields")? {
        let fields = fields.table("fields of a class")?;
        fields.knows(&["class", "fields"])?;
        let class = diff_class(fields.need("class")?)?;
        let names = fields.need("fields")?.texts("fields")?;
        classes.fields.extend(names.into_iter().map(|name| (name, class.clone())));
    }
    Ok(classes)
}

fn diff_class(declared: &Located) -> Result<DiffClass, Wrong> {
    let table = declared.table("a class")?;
    table.knows(&["shouldDisplay", "name", "priority"])?;
    let priority = table.number("priority")?.unwrap_or_default();
    if !table.flag("shouldDisplay")?.unwrap_or(false) {
        return Ok(DiffClass { field: None, priority });
    }
    Ok(DiffClass { field: Some(table.need("name")?.text("name")?.to_owned()), priority })
}

fn log_types(declared: &Located) -> Result<Vec<(String, String)>, Wrong> {
    let table = declared.table("logTypeMapping")?;
    let said = [Record::Snapshot, Record::Error, Record::Verbose, Record::Message].map(Record::log_type);
    // What the original says of itself; changes have classes instead.
    let known = [&said[..], &["kelemetryError", Record::Diff.log_type()]].concat();
    table.knows(&known)?;
    table
        .entries()
        .iter()
        .map(|entry| Ok((entry.key.clone(), entry.value.text(&entry.key)?.to_owned())))
        .collect()
}

//! Loki: answers of query_range, lines of logcli, bodies of push requests.

use super::members::{Members, Writer, elements, quoted, string};
use super::parted;
use super::{Inner, Peeled, peeled};
use crate::source::quoted::pairs;

pub(super) fn peel(m: &Members<'_>) -> Option<Peeled> {
    let data = m.object("data").and_then(|data| data.array("result"));
    let has_lines = |stream: &&str| Members::of(stream).is_some_and(|stream| stream.has("values"));
    // Graylog has the names of its streams there.
    let pushed = || m.array("streams").filter(|streams| streams.iter().all(has_lines));
    if let Some(streams) = data.or_else(pushed) {
        return peeled("loki", streams.into_iter().filter_map(Members::of).flat_map(|stream| lines(&stream)));
    }
    if m.has("line") && m.has("labels") && m.has("timestamp") {
        let labels = m.object("labels").unwrap_or_default();
        return peeled("logcli", [line(m.get("line")?, &labels, &m.scalar("timestamp"))]);
    }
    None
}

fn lines(stream: &Members<'_>) -> Vec<Inner> {
    let labels = stream.object("stream").unwrap_or_default();
    let values = stream.array("values").unwrap_or_default();
    let line = |value: &str| {
        let pair = elements(value)?;
        let time = pair.first().and_then(|time| string(time))?;
        Some(line(pair.get(1)?, &labels, &time))
    };
    values.into_iter().map(|v| line(v).unwrap_or_else(|| Inner::foreign("a value without a line"))).collect()
}

/// One line, and what its labels say of it.
fn line(raw: &str, labels: &Members<'_>, time: &str) -> Inner {
    let (cluster, instance) = origin(labels);
    let event = string(raw).and_then(|text| parted::alloy(&text, &labels.scalar("namespace"), time));
    event.unwrap_or_else(|| Inner::of(raw)).from(&cluster, &instance).at(time)
}

/// `ts=… receiver=… entry="…" entry_timestamp=… labels="{…}"`: how Grafana Alloy prints the entries that pass loki.echo.
pub(super) fn echo(text: &str) -> Option<Inner> {
    let told = pairs(text)?;
    let of = |name: &str| told.iter().find(|(key, _)| *key == name).map(|(_, text)| text.as_str());
    let labels = of("labels")?.strip_prefix('{')?.strip_suffix('}')?.replace(", ", " ");
    let mut writer = Writer::default();
    pairs(&labels)?.iter().for_each(|(key, text)| writer.text(key, text));
    let labels = writer.end();
    Some(line(&quoted(of("entry")?), &Members::of(&labels)?, of("entry_timestamp").or(of("ts"))?))
}

/// Labels are the user's own; these are usual.
fn origin(labels: &Members<'_>) -> (String, String) {
    let first = |keys: &[&str]| {
        keys.iter().map(|key| labels.scalar(key)).find(|text| !text.is_empty()).unwrap_or_default()
    };
    (labels.cluster(), first(&["instance", "node_name", "node", "pod", "hostname", "host"]))
}

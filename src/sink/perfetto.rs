//! What Perfetto's page opens (and chrome://tracing): a track for each object, requests as slices on it, arrows from
//! owners to what they own.
//!
//! The format is Chrome's JSON trace events. Times are microseconds with three decimals.

mod lanes;

use self::lanes::{Lanes, extent};
use super::Encoder;
use super::json::Json;
use crate::model::Timestamp;
use crate::view::{Attribute, Span, SpanId, SpanRole, Trace, Value};
use std::borrow::Cow;
use std::collections::HashMap;

/// The encoder. A trace is a process, an object a thread of it (several, where slices overlap), and an arrow has the
/// number of the object that it leads to: no two of a document have one number. Readers take numbers up to 32 bits, in
/// which hashes meet.
#[derive(Clone, Copy, Debug)]
pub struct Perfetto {
    /// Whether processes and threads tell the cluster.
    pub names_clusters: bool,
}

/// How the first event of a trace begins, which names its process.
const PROCESS: &str = "{\"pid\":1,\"ph\":\"M\"";

/// What stands before the numbers of an event, one behind the other, those that it has.
const NUMBERS: [&str; 3] = ["{\"pid\":", ",\"tid\":", ",\"id\":"];

impl Encoder for Perfetto {
    fn name(&self) -> &str {
        "perfetto"
    }

    fn title(&self) -> &str {
        "Perfetto JSON"
    }

    fn file_name(&self) -> &str {
        "perfetto.json"
    }

    fn among_clusters(&self) -> Option<&'static dyn Encoder> {
        Some(&Self { names_clusters: true })
    }

    fn begin(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n");
    }

    fn trace(&self, trace: &Trace<'_>, out: &mut Vec<u8>) {
        let mut w = Json(out);
        w.raw(PROCESS).raw(",\"name\":\"process_name\",\"args\":{\"name\":");
        let named = |span: &Span<'_>| match self.names_clusters {
            true => format!("{}@{}", span.name, trace.cluster_of(span)),
            false => span.name.to_string(),
        };
        w.text(&named(&trace.spans[0])).raw("}}");
        let lanes = Lanes::of(trace);
        for (thread, &owner) in (1..).zip(&lanes.tracks) {
            let span = &trace.spans[owner];
            name_track(&mut w, thread, &trace.services[span.service].name, &named(span));
        }
        for &(at, thread) in &lanes.slices {
            slice(&mut w, thread, &trace.spans[at]);
        }
        // What is bound to slices stands behind them.
        let mut of_objects = HashMap::<SpanId, i64>::new();
        for &(at, thread) in &lanes.slices {
            let span = &trace.spans[at];
            let events = span.events.iter();
            events.for_each(|event| instant(&mut w, thread, event.time, &event.name, &event.attributes));
            if span.is_object() {
                of_objects.insert(span.id, thread);
            }
        }
        let above = trace.objects_above();
        for span in trace.spans.iter().filter(|span| span.is_object()) {
            let Some(owner) = above.get(&span.id) else { continue };
            arrow(&mut w, of_objects[&span.id], of_objects[owner], span);
        }
    }

    /// The numbers of each trace begin behind those of the trace before.
    fn number<'t>(&self, traces: &'t [u8], taken: &mut u64) -> Cow<'t, [u8]> {
        let (mut out, mut before) = (Vec::with_capacity(traces.len()), *taken);
        // An event is a line: in texts line breaks are escaped.
        for mut line in traces.split_inclusive(|&byte| byte == b'\n') {
            if line.starts_with(PROCESS.as_bytes()) {
                before = *taken;
            }
            for key in NUMBERS {
                let Some((number, behind)) = line.strip_prefix(key.as_bytes()).map(number) else { break };
                let number = before + number;
                *taken = number.max(*taken);
                out.extend_from_slice(format!("{key}{number}").as_bytes());
                line = behind;
            }
            out.extend_from_slice(line);
        }
        Cow::Owned(out)
    }

    fn between(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b",\n");
    }

    fn end(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\n]}\n");
    }
}

/// The number that a text begins with, and what is behind it.
fn number(text: &[u8]) -> (u64, &[u8]) {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = text[..digits].iter().fold(0, |number, digit| number * 10 + u64::from(digit - b'0'));
    (number, &text[digits..])
}

/// An event on a track begins.
fn begin(w: &mut Json<'_>, thread: i64) {
    w.raw(",\n").raw(NUMBERS[0]).int(1).raw(NUMBERS[1]).int(thread);
}

fn name_track(w: &mut Json<'_>, thread: i64, service: &str, name: &str) {
    begin(w, thread);
    w.raw(",\"ph\":\"M\",\"name\":\"thread_name\",\"args\":{\"name\":");
    w.text(&format!("{service} {name}")).raw("}}");
}

fn time(w: &mut Json<'_>, key: &str, nanos: i64) {
    w.raw(key).int(nanos / 1_000).raw(".").raw(&format!("{:03}", nanos % 1_000));
}

fn slice(w: &mut Json<'_>, thread: i64, span: &Span<'_>) {
    begin(w, thread);
    w.raw(",\"ph\":\"X\",\"cat\":\"").raw(category(span.role)).raw("\",\"name\":").text(&span.name);
    let (start, end) = extent(span);
    time(w, ",\"ts\":", start);
    time(w, ",\"dur\":", end - start);
    w.raw(",\"args\":{");
    let failure = span.failure();
    if let Some(words) = &failure {
        w.raw("\"error\":").text(words);
    }
    arguments(w, &span.attributes, failure.is_none());
    w.raw("}}");
}

const fn category(role: SpanRole) -> &'static str {
    match role {
        SpanRole::Object | SpanRole::Class | SpanRole::Group => "object",
        SpanRole::Request => "request",
        SpanRole::Phase => "phase",
        SpanRole::Note => "log",
        SpanRole::Event => "event",
    }
}

fn instant(w: &mut Json<'_>, thread: i64, at: Timestamp, name: &str, attributes: &[Attribute<'_>]) {
    begin(w, thread);
    w.raw(",\"ph\":\"i\",\"s\":\"t\",\"name\":").text(name);
    time(w, ",\"ts\":", at.nanos().max(0));
    w.raw(",\"args\":{");
    arguments(w, attributes, true);
    w.raw("}}");
}

/// From the track of the owner to that of the object, where the object begins.
fn arrow(w: &mut Json<'_>, thread: i64, above: i64, span: &Span<'_>) {
    for (phase, end) in [("\"s\"", above), ("\"f\",\"bp\":\"e\"", thread)] {
        begin(w, end);
        w.raw(NUMBERS[2]).int(thread).raw(",\"ph\":").raw(phase);
        w.raw(",\"cat\":\"children\",\"name\":\"children\"");
        time(w, ",\"ts\":", span.start.nanos().max(0));
        w.raw("}");
    }
}

fn arguments(w: &mut Json<'_>, attributes: &[Attribute<'_>], is_first: bool) {
    let mut is_first = is_first;
    for attribute in super::distinct::distinct(&["error"], attributes) {
        w.raw(if is_first { "" } else { "," }).text(&attribute.key).raw(":");
        is_first = false;
        match &attribute.value {
            Value::Text(text) => w.text(text),
            Value::Int(n) => w.int(*n),
            Value::Bool(true) => w.raw("true"),
            Value::Bool(false) => w.raw("false"),
            Value::List(items) => w.list(items, |w, item| _ = w.text(item)),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sink::tests::{TRACE, document, object_span, sample};
    use crate::view::TraceId;
    use std::collections::BTreeSet;

    /// The values of a field of events of these kinds, each once.
    fn values(events: &[serde_json::Value], phases: &str, field: &str) -> BTreeSet<u64> {
        let wanted = events.iter().filter(|event| phases.contains(event["ph"].as_str().unwrap()));
        wanted.map(|event| event[field].as_u64().unwrap()).collect()
    }

    #[test]
    fn nothing_has_the_number_of_another() {
        let mut trace = sample();
        // Ids that are alike in their lower half.
        for nth in [1, 2] {
            let name = format!("nth {nth}, \n{{\"pid\":1");
            let id = SpanId(object_span().id.0 | nth << 32);
            let parent = Some(object_span().id);
            trace.spans.push(Span { id, parent, name: name.into(), ..object_span() });
        }
        let other = Trace { id: TraceId(TRACE.0 ^ 1 << 40), ..trace.clone() };
        let text = document(&Perfetto { names_clusters: false }, &[trace, other]);
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        let events = read["traceEvents"].as_array().unwrap();
        let named: Vec<_> = events.iter().filter(|event| event["name"] == "thread_name").collect();
        assert_eq!((named.len(), values(events, "X", "tid").len()), (6, 6));
        assert_eq!((values(events, "MXisf", "pid").len(), values(events, "sf", "id").len()), (2, 4));
        let slices: Vec<_> = events.iter().filter(|event| event["ph"] == "X").collect();
        assert_eq!((&slices[1]["cat"], &slices[1]["tid"]), (&"request".into(), &slices[0]["tid"]));
        // Whatever number comes first, pieces that are numbered one by one are the whole.
        assert_eq!(values(events, "X", "tid"), (1..=6).collect());
    }
}

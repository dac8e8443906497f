//! What is told: messages of `trace_storage.proto`, `dependency_storage.proto` and `capabilities.proto`.

use super::call::frame;
use super::question;
use crate::protobuf::Proto;
use crate::serve::form::{Form, Script};
use crate::serve::refusal::Refusal;
use crate::serve::reply::Pages;
use crate::serve::routes::Ask;
use crate::serve::search::{self, BYTES, MOST};
use crate::shelf::Summary;
use crate::sink::{Parcel, Slice, Wire};
use crate::view::Trace;
use std::sync::Arc;

/// The most bytes of a message: half of what clients of gRPC take where nobody told them otherwise.
const MESSAGE: usize = 2 * 1024 * 1024;

/// Summaries in a message: some hundred bytes each.
const SUMMARIES: usize = 1_000;

/// One message.
fn one(write: impl FnOnce(&mut Proto<'_>)) -> Pages {
    let (mut message, mut page) = (Vec::new(), Vec::new());
    write(&mut Proto(&mut message));
    frame(&message, &mut page);
    page.into()
}

pub(super) fn services(ask: &Ask<'_>, _: &[u8]) -> Result<Pages, Refusal> {
    Ok(one(|w| ask.shelf.services().iter().for_each(|name| w.bytes(1, name.as_bytes()))))
}

pub(super) fn operations(ask: &Ask<'_>, message: &[u8]) -> Result<Pages, Refusal> {
    let [service, kind] = question::texts(message)?;
    let kind = Some(kind.as_str()).filter(|kind| !kind.is_empty());
    Ok(one(|w| {
        for operation in ask.shelf.operations(&service, kind) {
            w.message(1, |w| {
                w.text(1, &operation.name);
                w.text(2, if operation.kind.is_empty() { "internal" } else { operation.kind });
            });
        }
    }))
}

/// All that the archives hold: the page can only ask for the days before today.
pub(super) fn dependencies(ask: &Ask<'_>, _: &[u8]) -> Result<Pages, Refusal> {
    Ok(one(|w| {
        for dependency in ask.shelf.dependencies(None) {
            w.message(1, |w| {
                w.text(1, &dependency.parent);
                w.text(2, &dependency.child);
                w.int(3, dependency.calls);
                w.text(4, "kelemetry");
            });
        }
    }))
}

/// Searches need no service, and all that they ask for is so of one span.
pub(super) fn capabilities(_: &Ask<'_>, _: &[u8]) -> Result<Pages, Refusal> {
    Ok(one(|w| {
        w.message(1, |w| {
            w.int(1, 1);
            w.int(2, 1);
        });
    }))
}

/// `SERVING`, for those who look whether it still does.
pub(super) fn health(_: &Ask<'_>, message: &[u8]) -> Result<Pages, Refusal> {
    let [service, _] = question::texts(message)?;
    match service.as_str() {
        "" | "jaeger.storage.v2.TraceReader" | "jaeger.storage.v2.DependencyReader" => {
            Ok(one(|w| w.int(1, 1)))
        }
        _ => Err(Refusal::NotFound("no such service")),
    }
}

/// Traces by their ids; those that are nowhere are left out.
pub(super) fn traces(ask: &Ask<'_>, message: &[u8]) -> Result<Pages, Refusal> {
    let ids = question::ids(message)?;
    if ids.len() > MOST {
        return Err(Refusal::Malformed(format!("{} traces are asked for, more than {MOST}", ids.len())));
    }
    let mut script = Script::new(&MESSAGES, &[]);
    for hit in ids.into_iter().filter_map(|id| ask.shelf.by_id(id)) {
        ask.deadline.check()?;
        if script.bytes() > BYTES {
            return Err(Refusal::TooMuch);
        }
        script.tell(ask, hit)?;
    }
    Ok(script.end(&[]))
}

pub(super) fn find(ask: &Ask<'_>, message: &[u8]) -> Result<Pages, Refusal> {
    let hits = search::traces(ask, &question::query(message)?)?.hits;
    let mut script = Script::new(&MESSAGES, &[]);
    let told = search::tell(ask, &hits, &mut script)?;
    // Nothing in this form could say that some are missing.
    if told < hits.len() { Err(Refusal::TooMuch) } else { Ok(script.end(&[])) }
}

pub(super) fn find_ids(ask: &Ask<'_>, message: &[u8]) -> Result<Pages, Refusal> {
    let hits = search::many(ask, &question::query(message)?)?.hits;
    Ok(one(|w| hits.iter().for_each(|hit| w.message(1, |w| w.bytes(1, &hit.id.0.to_be_bytes())))))
}

pub(super) fn find_summaries(ask: &Ask<'_>, message: &[u8]) -> Result<Pages, Refusal> {
    let (_, summaries) = search::lines(ask, &question::query(message)?)?;
    let mut page = Vec::new();
    for some in summaries.chunks(SUMMARIES) {
        let mut message = Vec::new();
        let mut w = Proto(&mut message);
        some.iter().for_each(|summary| w.message(1, |w| write_summary(w, summary)));
        frame(&message, &mut page);
    }
    Ok(page.into())
}

fn write_summary(w: &mut Proto<'_>, summary: &Summary) {
    w.bytes(1, &summary.id.0.to_be_bytes());
    w.text(2, &summary.service);
    w.text(3, &summary.name);
    w.fixed64(4, summary.start.nanos().max(0).cast_unsigned());
    w.fixed64(5, summary.end.nanos().max(0).cast_unsigned());
    w.count(6, summary.spans);
    w.count(7, summary.errors);
    for service in &summary.services {
        w.message(9, |w| {
            w.text(1, &service.name);
            w.count(2, service.spans);
            w.count(3, service.errors);
        });
    }
}

/// Messages that follow one another, and hold nothing else than spans of one trace.
static MESSAGES: Form = Form { between: "", open: |_, _| {}, part: write, comma: "", close: |_, _| {} };

fn write(trace: &Trace<'_>, out: &mut Vec<u8>) {
    let parcel = Arc::new(Parcel::new(trace, Wire::Protobuf));
    let (mut begin, mut bytes) = (0, 0);
    let mut send = |spans| {
        frame(&Wire::Protobuf.request(&[Slice { parcel: Arc::clone(&parcel), spans }]), out);
    };
    for span in 0..parcel.len() {
        let cost = parcel.cost(span, span > begin);
        if span > begin && bytes + cost > MESSAGE {
            send(begin..span);
            (begin, bytes) = (span, 0);
        }
        bytes += parcel.cost(span, span > begin);
    }
    send(begin..parcel.len());
}

//! A source of your own: what a deployment tool wrote down stands on the Deployments that it changed.
//!
//! ```text
//! cargo run --example custom_source -- \
//!     replay testdata/extensions/audit.log testdata/extensions/deploys.csv --jaeger-json story.json
//! ```
//!
//! Lines are `2026-11-23T12:00:01Z;2026-11-23T12:00:05Z;shop/web;web:2;alice`: begin and end, the Deployment, its new
//! image, and who asked for it. (For logs that a few fields tell, a file for `--sources` does the same without code.)

use kelemetry::{About, App, Facts, LogEntry, Reading, Record, Source, Timestamp};
use std::process::ExitCode;

struct Deploys;

impl Source for Deploys {
    fn name(&self) -> &str {
        "deploys"
    }

    fn help(&self) -> &str {
        "what the deployment tool changed, and for whom"
    }

    fn read(&self, record: &Record<'_>, out: &mut Facts<'_, '_>) -> Reading {
        // What is not ours is for others to read.
        let foreign = || Reading::Foreign("no line of the deployment tool".to_owned());
        let Some(text) = record.as_str() else { return foreign() };
        let fields: Vec<&str> = text.split(';').collect();
        let [start, end, object, image, user] = fields.as_slice() else { return foreign() };
        let Some((namespace, name)) = object.split_once('/') else { return foreign() };
        // What is ours and cannot be used is rejected: it is counted and told with its place.
        let Some(start) = Timestamp::parse(start.as_bytes()) else {
            return Reading::Broken(format!("{start} is no time"));
        };
        out.log(&LogEntry {
            title: format!("deploy {image}").into(),
            start: Some(start),
            // With an end it is a span of its own, without one an event.
            end: Timestamp::parse(end.as_bytes()),
            about: vec![About::Named {
                group: Some("apps".into()),
                kind: "Deployment".into(),
                namespace: Some(namespace.into()),
                name: name.into(),
            }],
            attributes: vec![("deploy.user".into(), (*user).into())],
            ..LogEntry::default()
        });
        Reading::Done
    }
}

/// The program, for its tests.
pub(crate) fn app() -> App {
    App::new().source(Deploys)
}

fn main() -> ExitCode {
    app().run()
}

//! `kelemetry push`: from archives to whatever takes OTLP.

use super::execute::{SummaryStyle, explain, print_line, tell};
use super::outcome::Outcome;
use super::outputs::Writes;
use super::progress::Terminal;
use super::traces::TracesArgs;
use super::{interrupt, size, time};
use crate::push::{Memory, Protocol, Push, Rate, Settings, Wishes};
use crate::report::{Pushed, Summary};
use crate::run::{self, Extensions};
use anyhow::Result;
use std::path::PathBuf;
use std::time::Duration;

const EXAMPLES: &str = "\
Examples:
  What an archive holds, into a collector on this machine, by gRPC:
      kelemetry replay audit.log && kelemetry push --endpoint http://localhost:4317

  Into a store that wants a key, and to be gone on with if it breaks off:
      export OTEL_EXPORTER_OTLP_HEADERS='api-key=…'
      kelemetry push audit.log --endpoint https://otlp.example.com --resume push.state

Exit status: 0 all spans were accepted, 1 some were not, or some records were rejected, 2 none was accepted,
130 interrupted.";

/// Send traces to any endpoint that takes OTLP
///
/// Sends what `export --otlp-json` writes: to a collector, Jaeger, Tempo or a vendor. The variables
/// OTEL_EXPORTER_OTLP_ENDPOINT, _HEADERS, _PROTOCOL, _TIMEOUT, _COMPRESSION, _CERTIFICATE, _CLIENT_KEY,
/// _CLIENT_CERTIFICATE and _INSECURE mean what they mean to OpenTelemetry's exporters, and so do those with TRACES in
/// their names; so do HTTPS_PROXY and NO_PROXY. docs/push.md has the rest. Nothing else sends what was read anywhere.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    traces: TracesArgs,

    #[command(flatten)]
    to: To,

    /// What to print to standard error at the end
    #[arg(long, value_name = "STYLE", value_enum, default_value = "table", help_heading = "Output")]
    summary: SummaryStyle,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Endpoint")]
struct To {
    /// Where to send [default: that of the environment, else http://localhost:4318]
    ///
    /// For HTTP /v1/traces is put behind it, unless it stands there.
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,

    /// How to send [default: that of the environment, else grpc to a port 4317, http/protobuf to others]
    #[arg(long, value_name = "PROTOCOL", value_enum)]
    protocol: Option<ProtocolName>,

    /// The most that is sent in a second: spans (2000), or bytes with a unit (800B, 500K, 5M)
    #[arg(long, value_name = "RATE", value_parser = rate)]
    rate: Option<Rate>,

    /// How long to go on asking an endpoint that takes nothing
    ///
    /// One that has never answered is given up after ten seconds.
    #[arg(long, value_name = "TIME", value_parser = time::parse_length, default_value = "2m")]
    give_up_after: i64,

    /// Remember in FILE what was accepted, and do not send it again
    ///
    /// A push that broke off goes on, with the same arguments and the same FILE.
    #[arg(long, value_name = "FILE")]
    resume: Option<PathBuf>,

    /// Move all times so that the archive ends now
    ///
    /// For stores that drop or do not find what is old. Every resource says so, in kelemetry.time.shifted_seconds.
    #[arg(long)]
    shift_to_now: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum ProtocolName {
    Grpc,
    #[value(name = "http/protobuf")]
    HttpProtobuf,
    #[value(name = "http/json")]
    HttpJson,
}

/// Sends, and prints what became of it.
///
/// # Errors
/// What kept it from being begun.
pub(super) fn answer(args: Args, with: &Extensions) -> Result<Outcome> {
    let To { endpoint, protocol, rate, give_up_after, resume, shift_to_now } = args.to;
    let protocol = protocol.map(|name| match name {
        ProtocolName::Grpc => Protocol::Grpc,
        ProtocolName::HttpProtobuf => Protocol::HttpProtobuf,
        ProtocolName::HttpJson => Protocol::HttpJson,
    });
    let patience = Duration::from_nanos(give_up_after.unsigned_abs());
    let settings =
        Settings::new(Wishes { endpoint, protocol, rate, patience }, &|name| std::env::var(name).ok())?;
    let job = args.traces.job(Writes::NOTHING, true, with)?;
    let memory = resume.as_deref().map(Memory::open).transpose()?;
    let push = Push::new(settings, memory)?;
    interrupt::listen();
    let terminal = Terminal::beside(args.summary);
    let result = run::push(job, push, shift_to_now, &terminal);
    terminal.finish();
    match result {
        Ok(summary) => {
            tell(&summary, args.summary);
            Ok(conclude(&summary, args.summary, resume.is_some()))
        }
        Err(error) => explain(error, args.summary),
    }
}

/// Says how a push ended, where the summary alone would be overlooked.
fn conclude(summary: &Summary, style: SummaryStyle, is_resumable: bool) -> Outcome {
    let Some(pushed) = &summary.pushed else { return Outcome::Complete };
    if style == SummaryStyle::None
        && let Some((why, _)) = pushed.reasons.iter().max_by_key(|(_, n)| **n)
    {
        let (rejected, sent) = (pushed.rejected, pushed.sent);
        print_line(&format!("warning: {rejected} of {sent} spans rejected, most of them: {why}"));
    }
    if let Some(why) = &pushed.stopped {
        let hint = if is_resumable { "; the same command goes on" } else { "" };
        print_line(&format!("error: not all was sent to {}: {why}{hint}", pushed.endpoint));
    }
    if pushed.stopped.is_some() && interrupt::requested() {
        return Outcome::Interrupted;
    }
    outcome(pushed, summary.ledger.rejected > 0)
}

const fn outcome(pushed: &Pushed, are_records_rejected: bool) -> Outcome {
    let is_there = pushed.accepted + pushed.earlier > 0;
    let is_complete = pushed.stopped.is_none() && pushed.rejected == 0;
    match (is_complete, is_there) {
        (true, _) if are_records_rejected => Outcome::Rejected,
        (true, _) => Outcome::Complete,
        (false, true) => Outcome::Rejected,
        (false, false) => Outcome::NothingWritten,
    }
}

/// `2000`, or `5M`.
fn rate(text: &str) -> Result<Rate, String> {
    let is_number = text.bytes().all(|b| b.is_ascii_digit());
    let amount = size::parse(text).ok().filter(|amount| *amount > 0);
    let amount = amount.ok_or("a number of spans such as 2000, or of bytes such as 800B, 500K or 5M")?;
    Ok(if is_number { Rate::Spans(amount) } else { Rate::Bytes(amount) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_of_spans_or_bytes() {
        assert_eq!(rate("2000"), Ok(Rate::Spans(2000)));
        assert_eq!(rate("800B"), Ok(Rate::Bytes(800)));
        assert_eq!(rate("5M"), Ok(Rate::Bytes(5 << 20)));
        for bad in ["", "0", "0M", "fast", "-1"] {
            assert!(rate(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_status_is_about_what_is_there() {
        let stopped = Some("no connection".to_owned());
        let all = Pushed { accepted: 9, ..Pushed::default() };
        assert_eq!(outcome(&all, false), Outcome::Complete);
        assert_eq!(outcome(&all, true), Outcome::Rejected);
        assert_eq!(outcome(&Pushed { rejected: 1, ..all.clone() }, false), Outcome::Rejected);
        assert_eq!(outcome(&Pushed { stopped: stopped.clone(), ..all }, false), Outcome::Rejected);
        assert_eq!(outcome(&Pushed { stopped, ..Pushed::default() }, false), Outcome::NothingWritten);
        assert_eq!(outcome(&Pushed { rejected: 3, ..Pushed::default() }, false), Outcome::NothingWritten);
        assert_eq!(outcome(&Pushed { earlier: 3, ..Pushed::default() }, false), Outcome::Complete);
    }
}

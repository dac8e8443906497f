//! `kelemetry serve`: archives over HTTP.

use super::execute::{SummaryStyle, explain, print_line};
use super::inputs::{threads, threads_of};
use super::interrupt;
use super::outcome::Outcome;
use super::progress::Terminal;
use super::{memory, showing};
use crate::plain::counted;
use crate::run::DEFAULT_ARCHIVE;
use crate::serve::{LEAST_THREADS, Listening, Settings, TlsFiles};
use crate::shelf::Shelf;
use crate::view::Views;
use anyhow::{Context as _, Result, bail};
use std::net::{SocketAddr, ToSocketAddrs as _};
use std::num::NonZeroUsize;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  The archive of the last replay, for a browser on this machine:
      kelemetry serve

  Two clusters, on whatever port is free:
      kelemetry serve --archive east.archive --archive west.archive --listen 127.0.0.1:0

  Before a stock Jaeger:
      kelemetry serve --grpc 127.0.0.1:17271

  For others too, who know the token:
      kelemetry serve --listen 0.0.0.0:16686 --allow-remote --token @token.txt \\
          --tls-cert server.pem --tls-key server.key

Exit status: 0 stopped by Ctrl-C, 2 usage, no archive, or an address that is taken.";

/// Serve archives to a browser, to Jaeger's page and to Grafana
///
/// At / is a page of its own: search, traces as trees with a time axis, what was changed. Below /api is Jaeger's
/// query API, in the versions that its page and Grafana's data source ask (docs/serve.md). Nothing is written.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The archive of an earlier replay [default: kelemetry.archive]
    ///
    /// May be given several times: of each cluster one.
    #[arg(long, value_name = "PATH")]
    archive: Vec<PathBuf>,

    /// Display modes of one's own: a file of YAML or TOML (`.toml`)
    ///
    /// In the form of kubewharf/kelemetry's tfconfig, which is accepted as it is (docs/views.md). They are among the
    /// services, its defaultConfig first.
    #[arg(long, value_name = "FILE")]
    views: Option<PathBuf>,

    /// Where to listen; port 0 is any that is free
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:16686")]
    listen: String,

    /// Be the remote storage of a Jaeger here, by gRPC (usually 127.0.0.1:17271)
    ///
    /// A stock Jaeger 2 shows the archives then (jaeger.storage.v2); docs/serve.md has its configuration.
    #[arg(long, value_name = "ADDRESS:PORT")]
    grpc: Option<String>,

    /// Listen where other machines can ask as well
    ///
    /// They see all that is in the archives: give a --token, and --tls-cert, without which what is said can be read on
    /// its way.
    #[arg(long)]
    allow_remote: bool,

    /// Answer only who knows this: `Authorization: Bearer TEXT`
    ///
    /// @PATH takes the first line of a file. A browser comes in by /?token=TEXT once.
    #[arg(long, value_name = "TEXT")]
    token: Option<String>,

    /// Encrypt with this certificate: PEM, its own first, then those between it and the authority
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,

    /// Its private key: PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,

    /// A name of this machine that browsers may ask by
    ///
    /// Besides localhost and addresses, which always may. May be given several times. With a --token any name does.
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<String>,

    /// Serve the built Jaeger UI in this directory at /search
    #[arg(long, value_name = "DIR")]
    ui: Option<PathBuf>,

    /// How many questions are answered at a time, two at the least [default: as many as there are processors]
    ///
    /// One of them is not for whole traces: who looks through lists does not wait for them.
    #[arg(long, value_name = "N", value_parser = threads_of)]
    threads: Option<NonZeroUsize>,
}

/// Serves until the user stops it.
///
/// # Errors
/// What kept it from being served.
pub(super) fn answer(args: Args) -> Result<Outcome> {
    memory::settle("serve");
    let http = address("--listen", &args.listen)?;
    let grpc = args.grpc.as_deref().map(|text| address("--grpc", text)).transpose()?;
    let remote = [Some(http), grpc].into_iter().flatten().find(|address| !address.ip().is_loopback());
    if let Some(remote) = remote.filter(|_| !args.allow_remote) {
        bail!("{remote} can be reached by other machines: --allow-remote says that this is meant");
    }
    let token = args.token.map(|token| token_of(&token)).transpose()?;
    let tls = args.tls_cert.zip(args.tls_key).map(|(certificate, key)| TlsFiles { certificate, key });
    match (remote, &token, &tls) {
        (Some(_), None, _) => {
            print_line(
                "warning: whoever reaches this machine can read the archives: --token keeps others out",
            );
        }
        (Some(_), Some(_), None) => {
            print_line(
                "warning: the token and the answers can be read on their way: --tls-cert and --tls-key",
            );
        }
        _ => {}
    }
    let threads = threads(args.threads).max(LEAST_THREADS);
    let hosts = args.allow_host.iter().map(|host| host.to_ascii_lowercase()).collect();
    let scheme = if tls.is_some() { "https" } else { "http" };
    let listening = Listening::new(http, grpc, Settings { token, hosts, tls, ui: args.ui, threads })?;
    let archives = if args.archive.is_empty() { vec![PathBuf::from(DEFAULT_ARCHIVE)] } else { args.archive };
    interrupt::listen();
    let views = args.views.as_deref().map_or_else(|| Ok(Views::default()), showing::declared)?;
    let terminal = Terminal::new();
    let shelf = Shelf::open(&archives, views, threads, &terminal);
    terminal.finish();
    let shelf = match shelf {
        Ok(shelf) => shelf,
        Err(error) => return explain(error, SummaryStyle::None),
    };
    let (traces, spans) = shelf.size();
    let traces = counted(traces, "trace", "traces");
    let spans = counted(spans, "span", "spans");
    let grpc = listening.grpc().map_or(String::new(), |address| format!(" and for Jaeger at {address}"));
    print_line(&format!("{traces}, {spans}, at {scheme}://{}/{grpc} (Ctrl-C stops)", listening.http()));
    listening.serve(shelf, &interrupt::requested)?;
    Ok(Outcome::Complete)
}

fn address(option: &str, text: &str) -> Result<SocketAddr> {
    let mut addresses =
        text.to_socket_addrs().with_context(|| format!("{option} {text} is no address with a port"))?;
    match addresses.next() {
        Some(address) => Ok(address),
        None => bail!("{option} {text} has no address"),
    }
}

fn token_of(text: &str) -> Result<String> {
    let token = match text.strip_prefix('@') {
        Some(path) => {
            std::fs::read_to_string(path).with_context(|| format!("cannot read the token in {path}"))?
        }
        None => text.to_owned(),
    };
    let token = token.lines().next().unwrap_or_default().trim().to_owned();
    // It must fit into a header and a cookie as it is.
    if token.is_empty() || !token.bytes().all(|b| b.is_ascii_graphic() && !b"\",;\\".contains(&b)) {
        bail!(
            "a token is made of letters, digits and signs without space, quotes, comma, semicolon and backslash"
        );
    }
    Ok(token)
}

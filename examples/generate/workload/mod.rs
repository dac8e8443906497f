//! A cluster that never was, and what it leaves behind: audit logs, Events, a snapshot, and the truth of them.
//!
//! Everything comes out of a seed: the same options give the same bytes. Time is simulated and owes nothing to the
//! clock; memory is bounded by the objects that live, for logs and truth are written as they come about.

mod actors;
mod agenda;
mod api;
mod apps;
mod damage;
mod events;
mod kinds;
mod line;
mod object;
mod pods;
mod policy;
mod random;
mod reads;
mod sets;
mod spool;
mod template;
mod templates;
mod text;
mod truth;
mod upkeep;
mod workloads;
mod world;

use agenda::Action;
use apps::App;
pub(crate) use policy::Policy;
pub(crate) use spool::Compress;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;
use world::World;

/// Bytes, as people write them: 50MB, 10GB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Size(pub(crate) u64);

impl std::str::FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
        let unit = match &text[digits.len()..] {
            "" | "B" => 1,
            "kB" | "KB" => 1_000,
            "MB" => 1_000_000,
            "GB" => 1_000_000_000,
            other => return Err(format!("unknown unit {other:?}: B, kB, MB or GB")),
        };
        let number: u64 = digits.parse().map_err(|_| format!("no number of bytes: {text:?}"))?;
        number.checked_mul(unit).map(Self).ok_or_else(|| "too large".to_owned())
    }
}

/// What to make.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Options {
    /// Where to write; made if it is missing
    #[arg(short, long, value_name = "DIRECTORY")]
    pub(crate) output: PathBuf,
    /// Bytes of audit log, before compression: 50MB, 10GB
    #[arg(long, default_value = "50MB")]
    pub(crate) size: Size,
    /// The same seed and options give the same bytes
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Nodes
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=60_000))]
    pub(crate) nodes: u32,
    /// Apps: Deployments for the most part, StatefulSets, DaemonSets, CronJobs and custom resources
    #[arg(long, default_value_t = 40)]
    pub(crate) apps: u32,
    /// Namespaces that the apps are spread over
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) namespaces: u32,
    /// Pods of an app, on average
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) pods: u32,
    /// Seconds between two changes of an app by people, on average
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) churn: u64,
    /// Seconds between two deletions of a whole namespace; 0 for none
    #[arg(long, default_value_t = 240)]
    pub(crate) namespace_churn: u64,
    /// API servers: each has a log of its own
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=5))]
    pub(crate) apiservers: u8,
    /// Milliseconds that the clock of each API server is ahead of that before it
    #[arg(long, default_value_t = 20)]
    pub(crate) skew: u64,
    /// How much is logged
    #[arg(long, value_enum, default_value_t = Policy::RrAll)]
    pub(crate) policy: Policy,
    /// Leave out the stage RequestReceived everywhere; else the first API server has it, if the policy does
    #[arg(long)]
    pub(crate) omit_received: bool,
    /// Leave out managedFields, as a policy with omitManagedFields does
    #[arg(long)]
    pub(crate) no_managed_fields: bool,
    /// Seconds that Events are kept, as --event-ttl of kube-apiserver says
    #[arg(long, default_value_t = 3600, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    pub(crate) event_ttl: u64,
    /// Write no Events
    #[arg(long)]
    pub(crate) no_events: bool,
    /// Of a thousand updates, so many meet a conflict first
    #[arg(long, default_value_t = 15, value_parser = clap::value_parser!(u32).range(..=1000))]
    pub(crate) conflicts: u32,
    /// Of a thousand lines, so many are lost, doubled, cut or stripped of their bodies; and clocks jump
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(..=1000))]
    pub(crate) damage: u32,
    /// A log file is put aside when it would become larger
    #[arg(long, default_value = "100MB")]
    pub(crate) rotate: Size,
    /// Compress the log files
    #[arg(long, value_enum, default_value_t = Compress::None)]
    pub(crate) compress: Compress,
}

/// What was made.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) bytes: u64,
    pub(crate) lines: u64,
    pub(crate) revisions: u64,
    /// Revisions that are the first of two of one request, whose answer shows the second or none.
    pub(crate) halves: u64,
    pub(crate) objects: u64,
    pub(crate) events: u64,
    pub(crate) seconds: u64,
    pub(crate) lost: u64,
    pub(crate) doubled: u64,
    pub(crate) cut: u64,
    pub(crate) truncated: u64,
}

impl Counts {
    /// Names and numbers, in the order in which they are told.
    pub(crate) fn list(&self) -> [(&'static str, u64); 11] {
        [
            ("bytes", self.bytes),
            ("lines", self.lines),
            ("revisions", self.revisions),
            ("firstHalves", self.halves),
            ("objects", self.objects),
            ("events", self.events),
            ("simulatedSeconds", self.seconds),
            ("lostLines", self.lost),
            ("doubledLines", self.doubled),
            ("cutLines", self.cut),
            ("strippedLines", self.truncated),
        ]
    }
}

/// Makes it all: `apiserver-?/audit*.log`, `truth.jsonl`, `events.json`, `snapshot.json`, `generated.json`.
pub(crate) fn generate(options: Options) -> io::Result<Counts> {
    fs::create_dir_all(&options.output)?;
    let output = options.output.clone();
    let size = options.size.0;
    let mut world = World::new(options)?;
    begin(&mut world);
    while world.written() < size {
        let Some((at, action)) = world.agenda.next() else { break };
        // What took longer than it should holds up what comes after it.
        world.now = world.now.max(at);
        act(&mut world, action);
        world.release()?;
    }
    let mut file = BufWriter::new(File::create(output.join("events.json"))?);
    world.write_events(&mut file)?;
    file.flush()?;
    let mut file = BufWriter::new(File::create(output.join("snapshot.json"))?);
    world.write_snapshot(&mut file)?;
    file.flush()?;
    world.counts.seconds = world.now / 1_000_000;
    let counts = world.close()?;
    let told = counts.list().map(|(name, number)| format!("  \"{name}\": {number}"));
    fs::write(output.join("generated.json"), format!("{{\n{}\n}}\n", told.join(",\n")))?;
    Ok(counts)
}

fn begin(world: &mut World) {
    world.found();
    let (namespaces, apps) = (world.options.namespaces, world.options.apps);
    for index in 0..namespaces {
        world.open_namespace(index);
    }
    for index in 0..apps {
        world.apps.push(App::new(index, format!("team-{:02}", index % namespaces).into()));
        let delay = world.random.below(world.options.churn * 500_000);
        world.after(delay, Action::Visit(index));
    }
    world.after(1_000_000, Action::Read);
    world.after(3_000_000, Action::Housekeeping);
    if world.options.namespace_churn > 0 {
        world.after(world.options.namespace_churn * 1_000_000, Action::Close);
    }
}

fn act(world: &mut World, action: Action) {
    match action {
        Action::Sync(id) => sync(world, id),
        Action::Bind(id) => world.bind(id),
        Action::Start(id) => world.start(id),
        Action::Ready(id) => world.ready(id),
        Action::Finish(id) => world.finish(id),
        Action::Crash(id) => world.crash(id),
        Action::Stopped(id) => world.stopped(id),
        Action::Collect(id) => world.collect(id),
        Action::Expire(id) => world.expire(id),
        Action::Empty(id) => world.empty(id),
        Action::Tick(id) => world.tick(id),
        Action::Renew(id) => world.renew(id),
        Action::Scale(id) => world.scale(id),
        Action::Visit(index) => world.visit(index),
        Action::Found(index) => world.open_namespace(index),
        Action::Close => {
            let index = world.random.below(world.options.namespaces.into()) as u32;
            world.close_namespace(index);
            world.after(world.options.namespace_churn * 1_000_000, Action::Close);
        }
        Action::Read => world.read(),
        Action::Unwatch(number) => world.unwatch(number),
        Action::Housekeeping => world.keep_house(),
    }
}

fn sync(world: &mut World, id: object::Id) {
    use kinds::Kind;
    let Some(object) = world.objects.find(id) else { return };
    let kind = object.kind;
    world.objects.get_mut(id).is_queued = false;
    match kind {
        Kind::Deployment => world.sync_deployment(id),
        Kind::ReplicaSet => world.sync_replicaset(id),
        Kind::StatefulSet => world.sync_stateful(id),
        Kind::DaemonSet => world.sync_daemons(id),
        Kind::Job => world.sync_job(id),
        Kind::Widget => world.sync_widget(id),
        Kind::EndpointSlice => world.sync_slice(id),
        _ => {}
    }
}

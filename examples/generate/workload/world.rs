//! The cluster: its objects, its clock, its API servers.

use super::actors::Actor;
use super::agenda::{Action, Agenda};
use super::apps::App;
use super::damage::Damage;
use super::events::Notes;
use super::line::{self, Call, Entry, Stage};
use super::object::{Id, Object, Seen, Store};
use super::random::Random;
use super::spool::Spool;
use super::templates::Templates;
use super::truth::Truth;
use super::{Counts, Options};
use std::collections::HashMap;
use std::io;
use std::rc::Rc;

/// No request is longer under way, in microseconds: lines of a log wait so long for those before them.
const LONGEST: u64 = 900_000;

/// An API server.
struct Server {
    spool: Spool,
    /// How far its clock is ahead, in microseconds.
    skew: u64,
}

pub(crate) struct World {
    pub(crate) options: Options,
    pub(crate) random: Random,
    /// Microseconds since the start, by no server's clock.
    pub(crate) now: u64,
    pub(crate) agenda: Agenda,
    pub(crate) objects: Store,
    pub(crate) templates: Templates,
    /// The last revision of etcd.
    pub(crate) revision: u64,
    pub(crate) truth: Truth,
    pub(crate) notes: Notes,
    pub(crate) apps: Vec<App>,
    pub(crate) nodes: Vec<Id>,
    /// Those that people work in, by name.
    pub(crate) namespaces: HashMap<Rc<str>, Id>,
    /// Watches that are open: as they began.
    pub(crate) watches: Vec<Option<(Call, u128, u64)>>,
    pub(crate) counts: Counts,
    servers: Vec<Server>,
    damage: Damage,
    credentials: HashMap<Actor, Rc<(String, String)>>,
    /// The line that is being written.
    line: Vec<u8>,
    /// Bodies that are empty again.
    spare: Vec<Vec<u8>>,
    /// The first error of a file: the loop ends with it.
    failed: Option<io::Error>,
}

/// How an object is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form<'a> {
    /// As a client sends it that makes it.
    Draft,
    /// As it is stored, at its revision or as if at another.
    Stored,
    At(u64),
    /// This patch, or this other form of it.
    Patch(&'a str),
}

impl World {
    pub(crate) fn new(options: Options) -> io::Result<Self> {
        let server = |index: u64| {
            let letter = char::from(b'a' + index as u8);
            let directory = options.output.join(format!("apiserver-{letter}"));
            let spool = Spool::create(directory, options.compress, options.rotate.0)?;
            Ok(Server { spool, skew: index * options.skew * 1000 })
        };
        Ok(Self {
            random: Random::new(options.seed),
            now: 2_000_000,
            agenda: Agenda::default(),
            objects: Store::default(),
            templates: Templates::new(),
            revision: 1,
            truth: Truth::create(&options.output.join("truth.jsonl"))?,
            notes: Notes::default(),
            apps: Vec::new(),
            nodes: Vec::new(),
            namespaces: HashMap::new(),
            watches: Vec::new(),
            counts: Counts::default(),
            servers: (0..u64::from(options.apiservers)).map(server).collect::<io::Result<_>>()?,
            damage: Damage::new(options.seed, options.damage),
            credentials: HashMap::new(),
            line: Vec::new(),
            spare: Vec::new(),
            failed: None,
            options,
        })
    }

    /// The time in seconds, as objects have it.
    pub(crate) fn seconds(&self) -> u32 {
        (self.now / 1_000_000) as u32
    }

    /// Something happens after so many microseconds.
    pub(crate) fn after(&mut self, delay: u64, action: Action) {
        self.agenda.add(self.now + delay, action);
    }

    /// The controller of an object will look at it: soon, and once for all that happens until then.
    pub(crate) fn look(&mut self, id: Id) {
        if self.objects.find(id).is_some_and(|object| !object.is_queued) {
            self.objects.get_mut(id).is_queued = true;
            let delay = self.random.delay(20_000);
            self.after(delay, Action::Sync(id));
        }
    }

    /// Keeps an error for the loop.
    pub(crate) fn keep(&mut self, result: io::Result<()>) {
        if let Err(error) = result {
            self.failed.get_or_insert(error);
        }
    }

    /// The next revision, a moment later: no two have the same time.
    pub(crate) fn next_revision(&mut self) -> u64 {
        self.now += self.random.between(30, 300);
        self.revision += 1;
        self.counts.revisions += 1;
        self.revision
    }

    /// An empty body.
    pub(crate) fn body(&mut self) -> Vec<u8> {
        self.spare.pop().unwrap_or_default()
    }

    pub(crate) fn give_back(&mut self, mut body: Vec<u8>) {
        body.clear();
        self.spare.push(body);
    }

    /// Shows an object.
    pub(crate) fn show(&mut self, id: Id, form: Form<'_>) -> Vec<u8> {
        let mut out = self.body();
        self.show_into(self.objects.get(id), form, !self.options.no_managed_fields, &mut out);
        out
    }

    pub(crate) fn show_into(&self, object: &Object, form: Form<'_>, is_managed: bool, out: &mut Vec<u8>) {
        let seen = Seen {
            object,
            revision: if let Form::At(revision) = form { revision } else { object.revision },
            is_stored: form != Form::Draft,
            is_managed: is_managed && !self.options.policy.omits_managed_fields(),
            is_patch: matches!(form, Form::Patch(_)),
        };
        let name = if let Form::Patch(name) = form { name } else { object.kind.facts().template };
        self.templates.get(name).render(&seen, out);
    }

    /// Logs a request that was carried out now. `cause` is when what it answers to happened: it was not sent before.
    pub(crate) fn log(&mut self, call: &Call, cause: u64, request: Vec<u8>, response: Vec<u8>) {
        let before = self.random.delay(1500).min(LONGEST);
        let received = (self.now - before).max(cause.min(self.now - 2) + 1);
        let after = self.random.delay(800).min(LONGEST);
        let audit_id = self.random.uid();
        let times = [(Stage::Received, received), (Stage::Complete, self.now + after)];
        self.stages(call, audit_id, received, &times, &request, &response);
        self.give_back(request);
        self.give_back(response);
    }

    /// Logs these stages of a request.
    pub(crate) fn stages(
        &mut self,
        call: &Call,
        audit_id: u128,
        received: u64,
        stages: &[(Stage, u64)],
        request: &[u8],
        response: &[u8],
    ) {
        let policy = self.options.policy;
        let Some(level) = policy.level(call.actor, call.verb, call.kind, call.subresource) else { return };
        let index = call.actor.server(self.servers.len(), audit_id as u64);
        let credentials = self.credentials.entry(call.actor);
        let told = Rc::clone(
            credentials.or_insert_with(|| Rc::new((call.actor.credentials(), call.actor.reason()))),
        );
        let has_received = policy.has_received() && index == 0 && !self.options.omit_received;
        for &(stage, at) in stages {
            if stage == Stage::Received && !has_received {
                continue;
            }
            let is_truncated = stage == Stage::Complete && self.damage.truncates(&mut self.counts);
            let server = &mut self.servers[index];
            let skew = server.skew + self.damage.step(at);
            self.line.clear();
            let entry = Entry {
                level,
                audit_id,
                stage,
                credentials: &told.0,
                reason: &told.1,
                request,
                response,
                received: received + skew,
                at: at + skew,
                is_truncated,
            };
            line::write(&mut self.line, call, &entry);
            self.damage.deal(&mut self.line, &mut self.counts, |line| server.spool.push(at, line));
        }
    }

    /// Writes lines that nothing can come before any more; errors of files come out here.
    pub(crate) fn release(&mut self) -> io::Result<()> {
        let before = self.now.saturating_sub(LONGEST);
        for server in &mut self.servers {
            server.spool.release(before)?;
        }
        self.failed.take().map_or(Ok(()), Err)
    }

    /// Bytes of all logs so far.
    pub(crate) fn written(&self) -> u64 {
        self.servers.iter().map(|server| server.spool.bytes).sum()
    }

    /// Ends the logs and the truth.
    pub(crate) fn close(self) -> io::Result<Counts> {
        let mut counts = self.counts;
        for mut server in self.servers {
            server.spool.release(u64::MAX)?;
            counts.bytes += server.spool.bytes;
            counts.lines += server.spool.lines;
            server.spool.finish()?;
        }
        self.truth.finish()?;
        Ok(counts)
    }
}

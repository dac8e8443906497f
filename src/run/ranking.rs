//! Who and what asked most of the API server.

use super::Joined;
use crate::history::{Index, Request, RequestId};
use crate::model::{Timestamp, connects};
use rustc_hash::FxHashSet;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What requests are added up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// The user, impersonated ones as themselves.
    User,
    /// The client: `userAgent` up to its version.
    Agent,
    /// The address that it came from: the first of `sourceIPs`.
    Ip,
    /// Resource and group.
    Resource,
    /// The namespace.
    Namespace,
    /// The cluster.
    Cluster,
}

impl Rank {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Cluster, Self::User, Self::Agent, Self::Ip, Self::Resource, Self::Namespace];

    /// Those that tell something: nobody asks for the only cluster.
    pub fn usual(joined: &Joined) -> Vec<Self> {
        let has_clusters = joined.has_clusters();
        Self::ALL.into_iter().filter(|rank| has_clusters || *rank != Self::Cluster).collect()
    }

    /// The name, in tables and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Agent => "agent",
            Self::Ip => "ip",
            Self::Resource => "resource",
            Self::Namespace => "namespace",
            Self::Cluster => "cluster",
        }
    }

    fn of(self, joined: &Joined, request: &Request, cluster: &str) -> Name {
        let by = match self {
            Self::User => joined.index().impersonator(request).to_owned(),
            Self::Agent | Self::Ip | Self::Resource | Self::Namespace | Self::Cluster => String::new(),
        };
        if self == Self::Cluster && !cluster.is_empty() {
            return Name { name: cluster.to_owned(), ..Name::default() };
        }
        Name { name: self.name_of(joined, request), impersonated_by: by, cluster: cluster.to_owned() }
    }

    fn name_of(self, joined: &Joined, request: &Request) -> String {
        let index = joined.index();
        let text = |symbol| index.strings.get(symbol);
        let named =
            |name: &str, nothing: &str| if name.is_empty() { nothing.to_owned() } else { name.to_owned() };
        match self {
            Self::User => named(index.acting_user(request), NOBODY),
            Self::Ip => {
                named(text(request.caller.source_ips).split(',').next().unwrap_or_default(), "(none)")
            }
            Self::Agent => {
                let agent = text(request.caller.user_agent);
                let agent = joined.redactor().map_or(agent.into(), |redactor| redactor.prose(agent));
                named(agent.split(['/', ' ']).next().unwrap_or_default(), "(none)")
            }
            Self::Resource => named(&resource(index, request), "(none)"),
            Self::Namespace => named(text(request.object.namespace), "(cluster)"),
            Self::Cluster => index.strings.get(index.cluster).to_owned(),
        }
    }
}

/// What requests are added up for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// The user, client, resource or namespace.
    pub name: String,
    /// Who asked as that user; empty where nobody was impersonated.
    pub impersonated_by: String,
    /// The cluster, where several are told of, and it is not the name itself; else empty.
    pub cluster: String,
}

/// What was added up for one name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// Requests.
    pub requests: u64,
    /// Those that write.
    pub writes: u64,
    /// Answered with 400 or above.
    pub failed: u64,
    /// Answered with 409.
    pub conflicts: u64,
    /// Writes that were answered with success and changed nothing.
    pub no_ops: u64,
    /// Answered with 429: there were too many.
    pub throttled: u64,
    /// Answered with 500 or above.
    pub server_errors: u64,
    /// Those of which it is known how long they took, without those that last ([`Ranking::slowest`]).
    pub timed: u64,
    /// Seconds from receipt to answer of those, all added up.
    pub seconds: f64,
    /// The longest of them.
    pub longest: f64,
}

/// One of the requests that took longest.
#[derive(Clone, Debug, PartialEq)]
pub struct Slow {
    /// When it was received.
    pub start: Timestamp,
    /// Seconds.
    pub seconds: f64,
    /// By whom; `(nobody)` where it had no user.
    pub user: String,
    /// Who asked as that user; empty where nobody was impersonated.
    pub impersonated_by: String,
    /// `patch status`.
    pub verb: String,
    /// `pods/shop/web-0`; the path of a request on no resource.
    pub object: String,
    /// The cluster, where several are told of, else empty.
    pub cluster: String,
    /// HTTP status, 0 where unknown.
    pub code: u16,
    /// `auditID`.
    pub audit_id: String,
}

/// Names and what was added up for each.
#[derive(Clone, Debug)]
pub struct List {
    /// What they are names of.
    pub rank: Rank,
    /// The most requests first, then the most writes.
    pub names: Vec<(Name, Standing)>,
    /// So many more there are.
    pub more: usize,
}

/// The busiest, by each of the ranks, and the slowest.
#[derive(Clone, Debug, Default)]
pub struct Ranking {
    /// By rank.
    pub lists: Vec<List>,
    /// Requests that took longest, without watches and other answers that last for as long as somebody listens.
    pub slowest: Vec<Slow>,
    /// How many requests last.
    pub lasting: u64,
}

impl Joined {
    /// Adds up the requests that are told; of each list the first `limit`.
    pub fn ranking(&self, ranks: &[Rank], limit: usize) -> Ranking {
        let index = self.index();
        let no_ops = no_ops(index);
        let clusters = if self.has_clusters() { index.request_clusters() } else { Vec::new() };
        let cluster =
            |id: RequestId| clusters.get(id.0 as usize).map_or("", |cluster| index.strings.get(*cluster));
        let told: Vec<(RequestId, &Request, Option<i64>)> = (0..)
            .map(RequestId)
            .zip(&index.requests)
            .zip(&index.told)
            .filter(|(_, told)| **told)
            .map(|((id, request), _)| (id, request, request.latency().filter(|_| !lasts(index, request))))
            .collect();
        let lists = ranks.iter().map(|&rank| {
            let mut standings: BTreeMap<Name, Standing> = BTreeMap::new();
            for &(id, request, nanos) in &told {
                let standing = standings.entry(rank.of(self, request, cluster(id))).or_default();
                standing.add(request, nanos, no_ops.contains(&id));
            }
            let mut names: Vec<(Name, Standing)> = standings.into_iter().collect();
            names.sort_by_key(|(_, standing)| Reverse((standing.requests, standing.writes)));
            let more = names.len().saturating_sub(limit);
            names.truncate(limit);
            List { rank, names, more }
        });
        let lists = lists.collect();
        let mut slowest: Vec<(i64, RequestId, &Request)> =
            told.iter().filter_map(|(id, request, nanos)| Some(((*nanos)?, *id, *request))).collect();
        slowest.sort_by_key(|(nanos, ..)| Reverse(*nanos));
        slowest.truncate(limit);
        let slowest = slowest
            .into_iter()
            .filter_map(|(nanos, id, request)| slow(self, nanos, request, cluster(id)))
            .collect();
        let lasting = told.iter().filter(|(_, request, _)| lasts(index, request)).count() as u64;
        Ranking { lists, slowest, lasting }
    }
}

impl Standing {
    /// `nanos`: how long it took, where that is known and says something.
    fn add(&mut self, request: &Request, nanos: Option<i64>, is_no_op: bool) {
        self.requests += 1;
        self.writes += u64::from(request.verb.is_write());
        self.failed += u64::from(request.failed());
        self.conflicts += u64::from(request.code == 409);
        self.throttled += u64::from(request.code == 429);
        self.server_errors += u64::from(request.code >= 500);
        self.no_ops += u64::from(is_no_op);
        if let Some(nanos) = nanos {
            let seconds = nanos as f64 / 1e9;
            self.timed += 1;
            self.seconds += seconds;
            self.longest = self.longest.max(seconds);
        }
    }
}

fn no_ops(index: &Index) -> FxHashSet<RequestId> {
    let attached = index.objects.iter().flat_map(|object| &object.requests);
    attached.filter(|attached| attached.is_no_op).map(|attached| attached.request).collect()
}

/// Whether its answer goes on for as long as somebody listens. One that failed does not.
fn lasts(index: &Index, request: &Request) -> bool {
    let follows = || {
        let (_, query) = index.strings.get(request.uri).split_once('?').unwrap_or_default();
        query.split('&').any(|option| matches!(option, "follow=true" | "follow=1"))
    };
    let is_stream = match index.strings.get(request.object.subresource) {
        subresource if connects(subresource) => true,
        "log" => follows(),
        _ => index.verb(request) == "watch" || request.response_started().is_some(),
    };
    is_stream && !request.failed()
}

fn resource(index: &Index, request: &Request) -> String {
    let text = |symbol| index.strings.get(symbol);
    match (text(request.object.resource), text(request.object.group)) {
        (resource, "") => resource.to_owned(),
        (resource, group) => format!("{resource}.{group}"),
    }
}

/// What stands in the place of a user.
const NOBODY: &str = "(nobody)";

fn slow(found: &Joined, nanos: i64, request: &Request, cluster: &str) -> Option<Slow> {
    let index = found.index();
    let text = |symbol| index.strings.get(symbol);
    let joined = |parts: &[&str], by: &str| {
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(by)
    };
    let object = &request.object;
    let path = || {
        let uri = text(request.uri);
        let uri = found.redactor().map_or(uri.into(), |redactor| redactor.uri(uri));
        uri.split('?').next().unwrap_or_default().to_owned()
    };
    let user = Some(index.acting_user(request)).filter(|user| !user.is_empty());
    Some(Slow {
        start: request.start()?,
        seconds: nanos as f64 / 1e9,
        user: user.unwrap_or(NOBODY).to_owned(),
        impersonated_by: index.impersonator(request).to_owned(),
        verb: joined(&[index.verb(request), text(object.subresource)], " "),
        object: if object.resource.is_empty() {
            path()
        } else {
            joined(&[&resource(index, request), text(object.namespace), text(object.name)], "/")
        },
        cluster: cluster.to_owned(),
        code: request.code,
        audit_id: index.audit_id(request).into_owned(),
    })
}

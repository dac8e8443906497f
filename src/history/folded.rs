//! What was said of each cluster, folded: objects are found in it, cluster by cluster.

use super::attach::attach_events;
use super::census::Census;
use super::chronicle::Sight;
use super::event::Event;
use super::request::Request;
use super::set_backs::SetBack;
use super::states::SeenState;
use super::{Index, Kinds, Noise, Tally, add_filtered, forwarded, generated, incarnations};
use crate::model::{StateOrigin, Strings, Symbol, Timestamp};
use crate::source::GapFact;

/// Facts that were folded, by cluster. See [`Builder::fold`](super::Builder::fold).
pub struct Folded {
    pub(super) strings: Strings,
    pub(super) kinds: Kinds,
    /// By name of the cluster; at least one.
    pub(super) parts: Vec<Part>,
    pub(super) gaps: Vec<GapFact>,
    pub(super) tally: Tally,
}

/// What is known of one cluster.
pub(super) struct Part {
    pub(super) cluster: Symbol,
    pub(super) requests: Vec<Request>,
    pub(super) events: Vec<Event>,
    pub(super) states: Vec<SeenState>,
    pub(super) sights: Vec<Sight>,
    /// See [`Folded::find_set_backs`].
    pub(super) set_backs: Vec<SetBack>,
    /// By how many nanoseconds clocks of its servers disagree that nobody moved.
    pub(super) skew: i64,
}

impl Part {
    pub(super) const fn new(cluster: Symbol) -> Self {
        Self {
            cluster,
            requests: Vec::new(),
            events: Vec::new(),
            states: Vec::new(),
            sights: Vec::new(),
            set_backs: Vec::new(),
            skew: 0,
        }
    }
}

/// A window in instants; open where there is none.
type Instants = (Option<Timestamp>, Option<Timestamp>);

impl Folded {
    /// When the last request was answered, or a recording saw an object last; `None` where nothing tells a time.
    pub fn end(&self) -> Option<Timestamp> {
        self.parts.iter().filter_map(Part::end).max()
    }

    /// The text of a cluster's name.
    pub fn text(&self, cluster: Symbol) -> &str {
        self.strings.get(cluster)
    }

    /// Joins each cluster's facts by object, and the clusters in one index. What is not to be told is marked and
    /// still there when `each` gets the index of a cluster: see [`Index::narrow`].
    pub fn join(self, window: Instants, noise: Noise, mut each: impl FnMut(&mut Index)) -> Index {
        let Self { strings, kinds, parts, gaps, tally } = self;
        let mut all = Index::empty(strings, kinds, window, tally);
        let mut indexes = Vec::with_capacity(parts.len());
        for part in parts {
            let (strings, kinds) = (std::mem::take(&mut all.strings), std::mem::take(&mut all.kinds));
            let mut index = part.join(strings, kinds, window, noise);
            each(&mut index);
            (all.strings, all.kinds) = (std::mem::take(&mut index.strings), std::mem::take(&mut index.kinds));
            indexes.push(index);
        }
        Index { gaps, ..all.with_clusters(indexes) }
    }
}

impl Part {
    fn end(&self) -> Option<Timestamp> {
        end(&self.requests, &self.states)
    }

    fn join(self, strings: Strings, kinds: Kinds, window: Instants, noise: Noise) -> Index {
        let Self { cluster, requests, events, states, sights, set_backs, skew } = self;
        let mut index = Index::empty(strings, kinds, window, Tally::default());
        index.cluster = cluster;
        index.set_backs = set_backs;
        index.range = range(&requests, &events, &states);
        index.begins.extend(index.range.map(|(first, _)| (cluster, first)));
        index.end = end(&requests, &states);
        index.told = told(&requests, window, noise, &mut index.tally);
        let mut census = Census::new(&mut index.strings, &index.kinds, cluster);
        census.take(&requests, &states, &events);
        let forwarded = forwarded::set_aside(&mut census, &requests);
        generated::name_creates(&mut census, &requests, &events);
        incarnations::place_anonymous(&mut census, &requests);
        forwarded::attach(&mut census, &requests, &forwarded);
        // Requests without a uid have taught what they found of owners.
        census.owners();
        index.tally.loose_events = attach_events(&mut census, &events);
        index.objects = std::mem::take(&mut census.objects);
        (index.requests, index.events) = (requests, events);
        index.complete(sights, skew);
        index
    }
}

/// When the last request was answered, or a recording saw an object last.
fn end(requests: &[Request], states: &[SeenState]) -> Option<Timestamp> {
    requests.iter().filter_map(Request::end).chain(recorded(states)).max()
}

/// When recordings saw objects.
fn recorded(states: &[SeenState]) -> impl Iterator<Item = Timestamp> + Clone {
    states.iter().filter_map(|seen| match seen.state.origin {
        StateOrigin::Recorded { at, .. } => Some(at),
        _ => None,
    })
}

fn range(requests: &[Request], events: &[Event], states: &[SeenState]) -> Option<(Timestamp, Timestamp)> {
    let requests = requests.iter().flat_map(|r| [r.start(), r.end()]);
    // Logs of other programs may go back for months.
    let told = events.iter().filter(|event| event.note.is_none());
    let told = || told.clone().flat_map(|e| [e.first, e.last]);
    let times = || requests.clone().chain(told()).flatten();
    // What a recording begins with is older than it.
    let first = times().min().or_else(|| recorded(states).min())?;
    Some((first, times().chain(recorded(states)).max()?))
}

/// Which requests are told; the others are counted by the rule that leaves them out.
fn told(requests: &[Request], (since, until): Instants, noise: Noise, tally: &mut Tally) -> Vec<bool> {
    let tell = |request: &Request| {
        let rule = match request.start() {
            Some(time) if since.is_some_and(|s| time < s) || until.is_some_and(|u| time > u) => {
                "outside-window"
            }
            _ if request.heartbeat && noise == Noise::LeftOut && !request.failed() => "node-heartbeats",
            _ => return true,
        };
        add_filtered(tally, rule, 1);
        false
    };
    requests.iter().map(tell).collect()
}

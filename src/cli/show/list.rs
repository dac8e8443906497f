//! The list of traces.

use super::root;
use crate::cli::paint::Role;
use crate::cli::paper::{Paper, width};
use crate::model::Timestamp;
use crate::view::{SpanRole, Status, Trace, Value, text_of};
use std::cmp::Reverse;

/// What comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Order {
    /// With the most changes
    Changed,
    /// With the most failed requests
    Failing,
    /// Whose root was deleted last
    Deleted,
    /// That began last
    Newest,
}

/// A trace in the list.
#[derive(Clone, Debug)]
pub(super) struct Row {
    id: String,
    root: String,
    cluster: String,
    start: Timestamp,
    end: Timestamp,
    deleted: Option<String>,
    objects: usize,
    requests: usize,
    failed: usize,
    changes: usize,
}

impl Row {
    pub(super) fn of(trace: &Trace<'_>) -> Self {
        let requests = || trace.spans.iter().filter(|span| span.role == SpanRole::Request);
        let changes =
            requests().flat_map(|span| &span.attributes).filter(|attribute| attribute.key == "diff");
        let lines = changes.map(|attribute| match &attribute.value {
            Value::Text(diff) => diff.lines().count(),
            _ => 0,
        });
        Self {
            id: trace.id.to_string(),
            root: root(trace).object_path(),
            cluster: trace.cluster_of(root(trace)).to_owned(),
            start: root(trace).start,
            end: trace.spans.iter().map(|span| span.end).max().unwrap_or(root(trace).end),
            deleted: text_of(&root(trace).attributes, "kelemetry.object.deleted").map(str::to_owned),
            objects: trace.spans.iter().filter(|span| span.is_object()).count(),
            requests: requests().count(),
            failed: requests().filter(|span| matches!(span.status, Status::Error(_))).count(),
            changes: lines.sum(),
        }
    }
}

impl Row {
    /// The root and whether it is gone, in so many columns: of a long name its end stays.
    fn name(&self, paper: &Paper, columns: usize) -> String {
        let root = paper.clean(&self.root);
        let gone = if self.deleted.is_some() { " (deleted)" } else { "" };
        paper.cut_front(&root, columns.saturating_sub(gone.len()), &['/']) + gone
    }

    fn day(&self) -> Option<String> {
        self.start.to_string().get(..10).map(str::to_owned)
    }
}

/// A cluster has one of so many columns at the most.
const CLUSTER: usize = 5;

/// The list as a table; with clusters, where there are several.
pub(super) fn table(
    mut rows: Vec<Row>,
    order: Order,
    limit: usize,
    has_clusters: bool,
    paper: &Paper,
) -> String {
    match order {
        Order::Changed => rows.sort_by_key(|row| Reverse((row.changes, row.requests))),
        Order::Failing => rows.sort_by_key(|row| Reverse((row.failed, row.changes))),
        Order::Deleted => rows.sort_by(|a, b| b.deleted.cmp(&a.deleted)),
        Order::Newest => rows.sort_by_key(|row| Reverse(row.start)),
    }
    // Narrow lists tell the day only where there are several, and only the numbers that lead on.
    let (is_wide, is_narrow) = (paper.width >= 100, paper.width < 80);
    let listed = &rows[..rows.len().min(limit)];
    let is_one_day = listed.windows(2).all(|rows| rows[0].day() == rows[1].day());
    let (shown, columns) = match (is_wide, is_one_day) {
        (true, _) => (0..19, 19),
        (false, false) => (5..19, 14),
        (false, true) => (11..19, 11),
    };
    let began = format!("{:columns$}", "BEGAN (UTC)");
    let widest = listed.iter().map(|row| width(&paper.clean(&row.cluster))).max();
    let in_columns =
        widest.filter(|_| has_clusters).map(|widest| widest.clamp("CLUSTER".len(), paper.width / CLUSTER));
    let cluster = |text: &str| {
        in_columns.map_or_else(String::new, |columns| {
            let text = paper.cut_front(&paper.clean(text), columns, &[]);
            let room = columns.saturating_sub(width(&text));
            format!("  {text}{:room$}", "")
        })
    };
    // The root needs the room more.
    let is_wide = is_wide && paper.width >= 100 + in_columns.map_or(0, |columns| columns + 2);
    let counts = if is_wide { format!("{:>9}{:>9}", "OBJECTS", "REQUESTS") } else { String::new() };
    let length = if is_narrow { String::new() } else { format!("  {:>8}", "LASTED") };
    let heading = format!(
        "TRACE     {began}{length}{counts}{:>7}{:>8}{}  ROOT",
        "FAILED",
        "CHANGES",
        cluster("CLUSTER")
    );
    let rest = paper.width.saturating_sub(heading.len() - "ROOT".len());
    let mut out = paper.paint.text(Role::Aside, heading) + "\n";
    for row in listed {
        let began = row.start.clock(0);
        let began = format!("{:columns$}", began.get(shown.clone()).unwrap_or(&began));
        let counts = if is_wide { format!("{:>9}{:>9}", row.objects, row.requests) } else { String::new() };
        let failed = format!("{:>7}", row.failed);
        let failed = if row.failed > 0 { paper.paint.text(Role::Old, failed) } else { failed };
        let lasted = lasted(row.end.nanos() - row.start.nanos());
        let lasted = if is_narrow { String::new() } else { format!("  {lasted:>8}") };
        let (id, cluster, name) = (&row.id[..8], cluster(&row.cluster), row.name(paper, rest));
        out += &format!("{id}  {began}{lasted}{counts}{failed}{:>8}{cluster}  {name}\n", row.changes);
    }
    if rows.len() > limit {
        out += &format!("{} and {} more (--limit)\n", paper.glyphs.cut, rows.len() - limit);
    }
    out
}

/// `84.813s`, `12m30s`, `3h05m`, `2d04h`.
pub(super) fn lasted(nanos: i64) -> String {
    let seconds = nanos / 1_000_000_000;
    match seconds {
        n if n < 120 => format!("{:.3}s", nanos as f64 / 1e9),
        n if n < 7_200 => format!("{}m{:02}s", seconds / 60, seconds % 60),
        n if n < 172_800 => format!("{}h{:02}m", seconds / 3_600, seconds / 60 % 60),
        _ => format!("{}d{:02}h", seconds / 86_400, seconds / 3_600 % 24),
    }
}

/// How far behind the beginning: `+84.813s`, `+16m40.0s`, `+1h00m03s`, `+27h46m40s`; or before it: `-84.813s`.
pub(super) fn offset(nanos: i64) -> String {
    let (sign, nanos) = (if nanos < 0 { '-' } else { '+' }, nanos.unsigned_abs());
    let seconds = nanos / 1_000_000_000;
    match seconds {
        n if n < 1_000 => format!("{sign}{:.3}s", nanos as f64 / 1e9),
        n if n < 3_600 => format!("{sign}{}m{:04.1}s", n / 60, (nanos / 100_000_000 % 600) as f64 / 10.0),
        n => format!("{sign}{}h{:02}m{:02}s", n / 3_600, n / 60 % 60, n % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::{lasted, offset};

    #[test]
    fn lengths_are_short() {
        let seconds = |n: i64| lasted(n * 1_000_000_000);
        assert_eq!(
            [seconds(3), seconds(150), seconds(8_000), seconds(200_000)],
            ["3.000s", "2m30s", "2h13m", "2d07h"]
        );
        let millis = |n: i64| offset(n * 1_000_000);
        assert_eq!(
            [millis(84_813), millis(1_000_000), millis(3_599_999), millis(3_603_000), millis(100_000_000)],
            ["+84.813s", "+16m40.0s", "+59m59.9s", "+1h00m03s", "+27h46m40s"]
        );
        assert_eq!([millis(-1_000), millis(-3_603_000), millis(0)], ["-1.000s", "-1h00m03s", "+0.000s"]);
    }
}

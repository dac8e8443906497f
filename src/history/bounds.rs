//! By how much the clocks of clusters must be moved, so that all that one made in another came after what made it.
//!
//! A bound says how far one clock must be moved beyond another. Moving a clock moves those that are bound to it, and so on:
//! all begin unmoved, and are raised until every bound holds. Bounds that form a circle which no moves can satisfy are given
//! up, all of them.

use crate::model::Symbol;

/// How far a clock must be moved beyond another, in nanoseconds; below zero where there is room.
struct Bound {
    late: usize,
    early: usize,
    least: i64,
}

/// What holds between the clocks of clusters.
pub(super) struct Bounds {
    clusters: Vec<Symbol>,
    all: Vec<Bound>,
}

/// How a clock is moved.
pub(super) struct Move {
    pub(super) cluster: Symbol,
    /// The unmoved cluster that it is measured by.
    pub(super) against: Symbol,
    /// At the least, and at the most where something tells.
    pub(super) least: i64,
    pub(super) most: Option<i64>,
    /// So far that all bounds hold: the middle, or the least.
    pub(super) nanos: i64,
}

impl Bounds {
    /// Clusters in the order of their names, and bounds: the cluster that is late, the other one, how far.
    pub(super) fn new(
        clusters: Vec<Symbol>,
        bounds: impl IntoIterator<Item = (Symbol, Symbol, i64)>,
    ) -> Self {
        let at = |cluster| clusters.iter().position(|known| *known == cluster);
        let bound = |(late, early, least)| Some(Bound { late: at(late)?, early: at(early)?, least });
        let mut all: Vec<_> = bounds.into_iter().filter_map(bound).collect();
        all.sort_unstable_by_key(|bound| (bound.late, bound.early));
        Self { clusters, all }
    }

    /// The clocks that must be moved, by name.
    pub(super) fn moves(mut self) -> Vec<Move> {
        let (least, causes) = self.least();
        let most = self.most(&least);
        let middle =
            |(least, most): (&i64, &Option<i64>)| most.map_or(*least, |most| least + (most - least) / 2);
        let mut moved: Vec<i64> = least.iter().zip(&most).map(middle).collect();
        // What has room stands no earlier than what it is bound to.
        self.raise(&mut moved, &mut vec![None; least.len()]);
        let late = (0..least.len()).filter(|&at| least[at] > 0);
        late.map(|at| Move {
            cluster: self.clusters[at],
            against: self.clusters[self.origin(at, &causes)],
            least: least[at],
            most: most[at],
            nanos: moved[at],
        })
        .collect()
    }

    /// The least moves, and which bound made each necessary.
    fn least(&mut self) -> (Vec<i64>, Vec<Option<usize>>) {
        loop {
            let (mut moved, mut causes) = (vec![0; self.clusters.len()], vec![None; self.clusters.len()]);
            let Some(endless) = self.raise(&mut moved, &mut causes) else { return (moved, causes) };
            self.give_up(endless, &causes);
        }
    }

    /// Moves clocks on until all bounds hold. Returns one that had to be moved again and again, if there is any.
    fn raise(&self, moved: &mut [i64], causes: &mut [Option<usize>]) -> Option<usize> {
        let mut raised = None;
        for _ in 0..=moved.len() {
            raised = None;
            for (at, &Bound { late, early, least }) in self.all.iter().enumerate() {
                let needed = moved[early].saturating_add(least);
                if moved[late] < needed {
                    (moved[late], causes[late]) = (needed, Some(at));
                    raised = raised.or(Some(late));
                }
            }
            raised?;
        }
        raised
    }

    /// Drops the bounds of the circle that an endless move goes back to.
    fn give_up(&mut self, endless: usize, causes: &[Option<usize>]) {
        let before = |at: usize| causes[at].map_or(at, |bound| self.all[bound].early);
        let inside = (0..causes.len()).fold(endless, |at, _| before(at));
        let mut circle: Vec<usize> = causes[inside].into_iter().collect();
        let mut at = before(inside);
        while at != inside {
            circle.extend(causes[at]);
            at = before(at);
        }
        let mut nth = 0..;
        self.all.retain(|_| nth.next().is_some_and(|nth| !circle.contains(&nth)));
    }

    /// How far each clock can be moved while those that need not be stay where they are.
    fn most(&self, least: &[i64]) -> Vec<Option<i64>> {
        let mut most: Vec<Option<i64>> = least.iter().map(|least| (*least == 0).then_some(0)).collect();
        for _ in 0..most.len() {
            for &Bound { late, early, least: beyond } in
                self.all.iter().filter(|bound| least[bound.early] > 0)
            {
                let room = most[late].map(|most| most.saturating_sub(beyond));
                most[early] = [most[early], room].into_iter().flatten().min();
            }
        }
        most
    }

    /// The unmoved clock at the beginning of what makes a move necessary.
    fn origin(&self, mut at: usize, causes: &[Option<usize>]) -> usize {
        while let Some(bound) = causes[at] {
            at = self.all[bound].early;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moves(bounds: &[(u32, u32, i64)]) -> Vec<(u32, u32, i64, Option<i64>, i64)> {
        let bounds = bounds.iter().map(|&(late, early, least)| (Symbol(late), Symbol(early), least));
        let moves = Bounds::new((0..4).map(Symbol).collect(), bounds).moves();
        moves.into_iter().map(|m| (m.cluster.0, m.against.0, m.least, m.most, m.nanos)).collect()
    }

    #[test]
    fn a_move_moves_what_is_bound_to_it() {
        assert_eq!(moves(&[(1, 0, 9), (2, 1, -1)]), [(1, 0, 9, None, 9), (2, 0, 8, None, 8)]);
        assert_eq!(moves(&[(1, 0, -9), (2, 1, -1)]), []);
        assert_eq!(moves(&[(1, 0, 4), (0, 1, -8)]), [(1, 0, 4, Some(8), 6)]);
        // The middle of the one is too late for the other.
        assert_eq!(moves(&[(1, 0, 4), (0, 1, -8), (2, 1, 0)]), [(1, 0, 4, Some(8), 6), (2, 0, 4, None, 6)]);
    }

    #[test]
    fn circles_are_given_up() {
        assert_eq!(moves(&[(1, 0, 4), (0, 1, -3), (3, 2, 5)]), [(3, 2, 5, None, 5)]);
        assert_eq!(moves(&[(1, 0, 4), (2, 1, 4), (0, 2, 4), (3, 0, 1)]), [(3, 0, 1, None, 1)]);
    }
}

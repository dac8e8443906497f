//! What goes wrong with logs: lines that are lost, doubled, cut or stripped of their bodies, and clocks that jump.

use super::Counts;
use super::random::Random;

/// Every how many microseconds a clock jumps, where clocks jump at all, and how far.
const STEP_EVERY: u64 = 60_000_000;
const STEP: u64 = 40_000;

/// Where container runtimes and shippers cut lines.
const CUT_AT: usize = 16_384;

/// The injector. Its chance is its own: what happens in the cluster is the same with and without damage.
pub(crate) struct Damage {
    random: Random,
    /// Of a thousand lines.
    permille: u32,
}

impl Damage {
    pub(crate) fn new(seed: u64, permille: u32) -> Self {
        Self { random: Random::new(!seed), permille }
    }

    /// Whether the bodies of the next line are left out, as the API server does where a limit of size is set.
    pub(crate) fn truncates(&mut self, counts: &mut Counts) -> bool {
        let truncates = self.permille > 0 && self.random.permille(self.permille);
        counts.truncated += u64::from(truncates);
        truncates
    }

    /// How far the clocks are ahead of themselves.
    pub(crate) fn step(&self, at: u64) -> u64 {
        if self.permille > 0 && at / STEP_EVERY % 2 == 1 { STEP } else { 0 }
    }

    /// Hands on a line, or what is left of it.
    pub(crate) fn deal(&mut self, line: &mut Vec<u8>, counts: &mut Counts, mut push: impl FnMut(&[u8])) {
        if self.permille == 0 || !self.random.permille(self.permille) {
            return push(line);
        }
        match self.random.below(3) {
            0 => counts.lost += 1,
            1 => {
                counts.doubled += 1;
                push(line);
                push(line);
            }
            _ => {
                counts.cut += 1;
                line.truncate(CUT_AT.min(line.len() / 2));
                line.push(b'\n');
                push(line);
            }
        }
    }
}
